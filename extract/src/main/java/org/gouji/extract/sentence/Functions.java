package org.gouji.extract.sentence;

import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming.Name;
import org.gouji.model.Scope;

/** Reads items of the functional classification: 一般公共服务支出（类）政府办公厅及相关机构事务（款）行政运行（项）, with codes or without. */
final class Functions {
    private static final Pattern OUTER_DIGITS = Pattern.compile("^\\d+|\\d+$");
    private static final Pattern ACCOUNT = Pattern.compile("(?:支出)?(?:决算数?|预算数?)$");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern SPENT = Pattern.compile("支出$");
    private static final String END = "（项）";
    private static final Pattern INSIDE = Pattern.compile("（(\\d{2,7})(类|款|项)）");
    /** 农林水支出（213）农业农村（21301）行政运行（2130101）. */
    private static final Pattern BRACKETS =
            Pattern.compile("^(\\D+?)（(2\\d{2})）(\\D+?)（(2\\d{4}|\\d{2})）(\\D+?)（(2\\d{6}|\\d{2})）");

    private static final Pattern LEVELS = Pattern.compile("(?<type>.*?)（类）(?<group>.*?)（款）(?<item>.*)（项）.*");
    private static final Pattern CODED = Pattern.compile(
            "(?<code>2\\d{6})(?<name>\\D{2,})|(?<before>\\D{2,})（(?<after>2\\d{6})）|（(?<first>2\\d{6})）(?<last>\\D{2,})");
    private static final int CLASS = 3;
    private static final int GROUP = 5;
    private static final int ITEM = 7;
    private static final int STEP = 2;

    private Functions() {}

    /** Whether words have the mark of an item of the third level in them. */
    static boolean ends(String words) {
        return words.contains(END);
    }

    /** The item: its code, if the text prints one, and its name; the key is the whole path. */
    static Optional<Name> read(String words) {
        String marked = INSIDE.matcher(words).replaceAll("$1（$2）");
        Matcher levels = LEVELS.matcher(BRACKETS.matcher(marked).replaceFirst("$1$2（类）$3$4（款）$5$6（项）"));
        if (!levels.matches()) {
            return coded(words);
        }
        String type = levels.group("type");
        String group = levels.group("group");
        String item = levels.group("item");
        String code = code(digits(type), digits(group), digits(item));
        String name = OUTER_DIGITS.matcher(item).replaceAll("");
        return Optional.of(new Name(
                code.isEmpty() ? name : code + " " + name,
                "func:" + bare(type) + "/" + bare(group) + "/" + bare(item),
                Scope.GENERAL_BUDGET,
                true));
    }

    /** 2010301行政运行, 行政运行（2010301）. */
    private static Optional<Name> coded(String words) {
        Matcher coded = CODED.matcher(words);
        if (!coded.matches()) {
            return Optional.empty();
        }
        String code = coded.group("code") != null
                ? coded.group("code")
                : coded.group("after") != null ? coded.group("after") : coded.group("first");
        String name = coded.group("name") != null
                ? coded.group("name")
                : coded.group("before") != null ? coded.group("before") : coded.group("last");
        String item = ACCOUNT.matcher(name).replaceFirst("");
        return item.isEmpty()
                ? Optional.empty()
                : Optional.of(new Name(
                        coded.group("after") == null ? code + " " + item : item, code + item, Scope.UNSAID, true));
    }

    /** The seven digits of an item, from the digits that its levels print. */
    private static String code(String type, String group, String item) {
        if (item.length() == ITEM) {
            return item;
        }
        if (item.length() != STEP) {
            return "";
        }
        if (group.length() == GROUP) {
            return group + item;
        }
        return type.length() == CLASS && group.length() == STEP ? type + group + item : "";
    }

    private static String digits(String words) {
        return NO_DIGIT.matcher(words).replaceAll("");
    }

    private static String bare(String part) {
        return SPENT.matcher(DIGITS.matcher(part).replaceAll("")).replaceFirst("");
    }
}
