package org.gouji.index.ask;

import java.util.Set;
import org.gouji.model.Wording;

/** What to tell people about the values of fields. */
final class Values {
    private static final Set<String> SIGNS = Set.of("<", ">", "=", "<=", ">=", "≤", "≥", "≦", "≧");

    private Values() {}

    /** Whether this is a sign of comparison whose number stands apart. */
    static boolean sign(Field field, Token value) {
        return field.value() != Field.Value.NAME
                && field.value() != Field.Value.CODE
                && SIGNS.contains(Typing.folded(value.text().replace(Token.EXACTLY, '=')));
    }

    static Wording missing(Field field) {
        return new Wording(
                field.label().zh() + ": 后面缺少内容，应如 " + example(field).zh(),
                "a value is missing behind " + field.label().en() + ":, for instance "
                        + example(field).en());
    }

    static Misread unread(Field field, Token value) {
        return new Misread(
                value.start(),
                value.end(),
                field.label().zh() + "的值无法识别，应如 " + example(field).zh(),
                "this is no value of " + field.label().en() + "; write for instance "
                        + example(field).en());
    }

    static Misread turned(Token value) {
        return new Misread(
                value.start(), value.end(), "起点大于终点，没有数字在其中", "it ends before it begins: no number lies in it");
    }

    /** How conditions on the field are written. */
    static Wording example(Field field) {
        String zh = field.label().zh() + ":";
        String en = field.label().en() + ":";
        return switch (field.value()) {
            case NAME -> new Wording(zh + "一部分名称", en + "part-of-a-name");
            case YEARS ->
                new Wording(
                        zh + "2022、" + zh + "2021..2023、" + zh + ">=2021",
                        en + "2022, " + en + "2021..2023, " + en + ">=2021");
            case MONEY ->
                new Wording(
                        zh + "10万..20万、" + zh + ">30万、" + zh + "<=5000元",
                        en + "10万..20万, " + en + ">300000, " + en + "<=5000元");
            case PERCENT -> new Wording(zh + "<80%、" + zh + "10%..20%", en + "<80%, " + en + "10%..20%");
            case NUMBER -> new Wording(zh + ">=90、" + zh + "10..20", en + ">=90, " + en + "10..20");
            case CODE ->
                new Wording(
                        zh + Codes.known(field).zh(), en + Codes.known(field).en());
        };
    }
}
