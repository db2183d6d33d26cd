package org.gouji.ingest.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A number format such as {@code #,##0.00;[Red]-#,##0.00}: shows a stored value as the sheet does. What can't be shown faithfully
 * (fractions, powers of ten) is shown as a plain number, never shortened.
 */
final class CellFormat {
    /** Sheets compute with 15 digits; what a file stores beyond them is the noise of binary fractions. */
    private static final MathContext STORED = new MathContext(15, RoundingMode.HALF_UP);

    /** A column of ample width shows a number without a format on so many places, the point included. */
    private static final int GENERAL_PLACES = 11;

    private static final FormatSection DATE = FormatSection.of("yyyy/m/d");

    private final List<FormatSection> sections;

    private CellFormat(List<FormatSection> sections) {
        this.sections = sections;
    }

    static CellFormat of(String code) {
        List<FormatSection> sections = new ArrayList<>();
        for (String one : split(code)) {
            sections.add(FormatSection.of(one));
        }
        return new CellFormat(sections);
    }

    private static List<String> split(String code) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == ';' && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
                continue;
            }
            quoted ^= c == '"';
            part.append(c);
            if (!quoted && (c == '\\' || c == '!' || c == '_' || c == '*') && i + 1 < code.length()) {
                part.append(code.charAt(++i));
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** What a cell with a text in it shows. */
    String show(String text) {
        FormatSection last = sections.get(sections.size() - 1);
        return sections.size() == 4 || last.forText() ? last.show(text) : text;
    }

    /** What a cell with a time in it shows. */
    String show(LocalDateTime time) {
        FormatSection first = sections.get(0);
        return first.date() ? first.show(BigDecimal.ZERO, time) : DATE.show(BigDecimal.ZERO, time);
    }

    /**
     * What a cell with a number in it shows.
     *
     * @param epoch the day from which the sheet counts dates
     */
    Displayed show(BigDecimal stored, Epoch epoch) {
        BigDecimal value = stored.round(STORED);
        int index = section(value);
        FormatSection section = sections.get(index);
        if (section.date()) {
            return epoch.at(value)
                    .map(time -> new Displayed(section.show(value, time), true))
                    .orElseGet(() -> general(value));
        }
        if (!section.numeric()) {
            return section.forText() || section.general() ? general(section, value) : section.literal(value);
        }
        // The section for negative numbers has a sign of its own, if it wants one.
        boolean unsigned = index == 1 && !section.conditional() && value.signum() < 0;
        return section.show(unsigned ? value.negate() : value);
    }

    private int section(BigDecimal value) {
        boolean conditions = sections.stream().anyMatch(FormatSection::conditional);
        int numbers = Math.min(sections.size(), 3);
        if (conditions) {
            for (int i = 0; i < numbers; i++) {
                if (sections.get(i).accepts(value, i)) {
                    return i;
                }
            }
            return numbers - 1;
        }
        boolean textLast =
                sections.size() < 4 && sections.get(sections.size() - 1).forText();
        int own = textLast && sections.size() > 1 ? sections.size() - 1 : numbers;
        return value.signum() < 0 && own > 1 ? 1 : value.signum() == 0 && own > 2 ? 2 : 0;
    }

    private static Displayed general(FormatSection section, BigDecimal value) {
        Displayed plain = general(value);
        return section.general() ? new Displayed(section.show(plain.text()), plain.whole()) : plain;
    }

    /** A number without a format. */
    static Displayed general(BigDecimal value) {
        int whole = Math.max(value.precision() - value.scale(), 1);
        BigDecimal shown = value;
        if (value.scale() > 0 && value.stripTrailingZeros().scale() > GENERAL_PLACES - 1 - whole) {
            shown = value.setScale(Math.max(GENERAL_PLACES - 1 - whole, 0), RoundingMode.HALF_UP);
        }
        String text = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        return new Displayed(text, shown.compareTo(value) == 0);
    }
}
