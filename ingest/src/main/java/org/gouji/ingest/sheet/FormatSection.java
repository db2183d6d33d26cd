package org.gouji.ingest.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.ingest.sheet.FormatToken.Kind;

/** One of the sections, separated by semicolons, of a {@link CellFormat}. */
final class FormatSection {
    private static final Pattern CONDITION = Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?\\d+(?:\\.\\d+)?)]");
    private static final Pattern GENERAL = Pattern.compile("General|G/通用格式|常规", Pattern.CASE_INSENSITIVE);
    private static final Pattern FRACTION = Pattern.compile("[#?0]\\s*/\\s*[#?0-9]");

    private final Optional<Condition> condition;
    private final List<FormatToken> tokens;
    private final boolean fraction;

    private FormatSection(Optional<Condition> condition, List<FormatToken> tokens, boolean fraction) {
        this.condition = condition;
        this.tokens = tokens;
        this.fraction = fraction;
    }

    private record Condition(String operator, BigDecimal bound) {
        boolean accepts(BigDecimal value) {
            int order = value.compareTo(bound);
            return switch (operator) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "=" -> order == 0;
                default -> order != 0;
            };
        }
    }

    static FormatSection of(String code) {
        Matcher condition = CONDITION.matcher(code);
        Optional<Condition> only = condition.find()
                ? Optional.of(new Condition(condition.group(1), new BigDecimal(condition.group(2))))
                : Optional.empty();
        String rest = system(code);
        boolean fraction = FRACTION.matcher(rest).find();
        return new FormatSection(only, FormatToken.read(GENERAL.matcher(rest).replaceAll("\u0001")), fraction);
    }

    /** The two formats that follow the settings of the system, as a Chinese one has them. */
    private static String system(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (upper.startsWith("[$-F800]")) {
            return "yyyy\"年\"m\"月\"d\"日\"";
        }
        return upper.startsWith("[$-F400]") ? "h:mm:ss" : code;
    }

    private boolean has(Kind kind) {
        return tokens.stream().anyMatch(token -> token.kind() == kind);
    }

    boolean conditional() {
        return condition.isPresent();
    }

    /** Whether numbers like {@code value} are shown by this section, the one at {@code index}, of a format with conditions. */
    boolean accepts(BigDecimal value, int index) {
        // Without a condition of its own the second section is for negative numbers, the last for all others.
        return condition.map(one -> one.accepts(value)).orElse(index != 1 || value.signum() < 0);
    }

    boolean date() {
        return has(Kind.DATE) && !has(Kind.DIGIT);
    }

    boolean forText() {
        return has(Kind.TEXT);
    }

    boolean general() {
        return has(Kind.GENERAL);
    }

    boolean numeric() {
        return has(Kind.DIGIT);
    }

    /** With a text, or a number already written, at its place. */
    String show(String text) {
        StringBuilder out = new StringBuilder();
        for (FormatToken token : tokens) {
            if (token.kind() == Kind.TEXT || token.kind() == Kind.GENERAL) {
                out.append(text);
            } else if (token.kind() == Kind.LITERAL || token.kind() == Kind.PERCENT) {
                out.append(token.text());
            }
        }
        return out.toString();
    }

    String show(BigDecimal value, LocalDateTime time) {
        return new DatePicture(tokens).show(value, time);
    }

    Displayed show(BigDecimal value) {
        if (fraction || has(Kind.EXPONENT)) {
            return CellFormat.general(value);
        }
        return new NumberPicture(tokens).show(value);
    }

    /** A section without a place for digits: words stand for the number, or nothing does. */
    Displayed literal(BigDecimal value) {
        return new Displayed(show(""), value.signum() == 0);
    }
}
