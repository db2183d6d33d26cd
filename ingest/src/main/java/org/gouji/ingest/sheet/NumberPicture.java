package org.gouji.ingest.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gouji.ingest.sheet.FormatToken.Kind;

/** Lays a number over the places for digits of a format. */
final class NumberPicture {
    private final List<FormatToken> tokens;
    /** Where the fraction begins: the place of the point, or behind the last digit. */
    private final int point;

    private final int decimals;
    private final int scale;
    private final boolean grouped;

    NumberPicture(List<FormatToken> tokens) {
        this.tokens = tokens;
        int first = tokens.size();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            first = tokens.get(i).kind() == Kind.POINT ? i : first;
        }
        this.point = first;
        this.decimals = digits(point, tokens.size());
        int power = 0;
        boolean groups = false;
        for (int i = 0; i < tokens.size(); i++) {
            Kind kind = tokens.get(i).kind();
            power += kind == Kind.PERCENT ? 2 : 0;
            if (kind == Kind.COMMA && digits(0, i) > 0) {
                // Between places for whole digits a comma parts thousands, behind the last of them it drops three.
                boolean inside = i < point && digits(i, point) > 0;
                groups |= inside;
                power -= inside || i > point && digits(i, tokens.size()) > 0 ? 0 : 3;
            }
        }
        this.scale = power;
        this.grouped = groups;
    }

    private int digits(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += tokens.get(i).kind() == Kind.DIGIT ? 1 : 0;
        }
        return count;
    }

    Displayed show(BigDecimal value) {
        BigDecimal scaled = value.scaleByPowerOfTen(scale);
        BigDecimal shown = scaled.setScale(decimals, RoundingMode.HALF_UP);
        String digits = shown.abs().toPlainString();
        int end = decimals == 0 ? digits.length() : digits.length() - decimals - 1;
        String whole = digits.substring(0, end).equals("0") ? "" : digits.substring(0, end);
        String fraction = decimals == 0 ? "" : digits.substring(end + 1);
        String sign = shown.signum() < 0 ? "-" : "";
        String text = sign + whole(whole) + fraction(fraction);
        return new Displayed(text, scaled.compareTo(shown) == 0);
    }

    /** From the right, since the leftmost place takes all digits that are left. */
    private String whole(String digits) {
        StringBuilder reversed = new StringBuilder();
        int left = digits.length();
        int placed = 0;
        int places = digits(0, point);
        for (int i = point - 1; i >= 0; i--) {
            FormatToken token = tokens.get(i);
            if (token.kind() == Kind.DIGIT) {
                places--;
                int take = places == 0 ? Math.max(left, 1) : 1;
                for (int n = 0; n < take; n++) {
                    String digit = left > 0 ? digits.substring(left - 1, left) : empty(token);
                    left -= left > 0 ? 1 : 0;
                    reversed.append(grouped && placed > 0 && placed % 3 == 0 && !digit.isBlank() ? "," : "");
                    reversed.append(digit);
                    placed += digit.isBlank() ? 0 : 1;
                }
            } else if (literal(token)) {
                reversed.append(new StringBuilder(token.text()).reverse());
            }
        }
        return reversed.reverse().toString();
    }

    private static String empty(FormatToken place) {
        return switch (place.text()) {
            case "0" -> "0";
            case "?" -> " ";
            default -> "";
        };
    }

    private static boolean literal(FormatToken token) {
        return token.kind() == Kind.LITERAL || token.kind() == Kind.PERCENT;
    }

    private String fraction(String digits) {
        StringBuilder out = new StringBuilder();
        int significant = digits.length();
        while (significant > 0 && digits.charAt(significant - 1) == '0') {
            significant--;
        }
        int place = 0;
        for (int i = point; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            if (token.kind() == Kind.DIGIT) {
                boolean shown = place < significant || token.text().equals("0");
                out.append(shown ? digits.substring(place, place + 1) : empty(token));
                place++;
            } else if (i == point || literal(token)) {
                out.append(token.text());
            }
        }
        return out.toString();
    }
}
