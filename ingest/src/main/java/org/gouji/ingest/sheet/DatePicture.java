package org.gouji.ingest.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.gouji.ingest.sheet.FormatToken.Kind;

/** Writes a date or a time as its format wants it. */
final class DatePicture {
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    private final List<FormatToken> tokens;
    private final boolean chinese;
    private final boolean halves;

    DatePicture(List<FormatToken> tokens) {
        this.tokens = tokens;
        this.chinese = tokens.stream().anyMatch(token -> token.kind() == Kind.CHINESE);
        this.halves = tokens.stream().anyMatch(token -> token.kind() == Kind.DATE && half(token.text()));
    }

    private static boolean half(String part) {
        return part.equals("am") || part.equals("上午");
    }

    String show(BigDecimal value, LocalDateTime time) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            switch (token.kind()) {
                case DATE -> out.append(part(i, value, time));
                case LITERAL, COMMA, POINT -> out.append(token.text());
                default -> {}
            }
        }
        return out.toString();
    }

    private String part(int index, BigDecimal value, LocalDateTime time) {
        String part = tokens.get(index).text();
        return switch (part.charAt(0)) {
            case 'y', 'e' -> year(part, time.getYear());
            case 'm' -> minutes(index) ? number(time.getMinute(), part) : month(part, time);
            case 'd' -> part.length() > 2 ? day(part, time) : number(time.getDayOfMonth(), part);
            case 'h' -> number(halves ? (time.getHour() + 11) % 12 + 1 : time.getHour(), part);
            case 's' -> number(time.getSecond(), part);
            case '[' -> elapsed(part.charAt(1), value);
            case '上' -> time.getHour() < 12 ? "上午" : "下午";
            default -> half(part) ? time.getHour() < 12 ? "AM" : "PM" : weekday(part, time);
        };
    }

    private String year(String part, int year) {
        String all = String.valueOf(year);
        String shown = part.startsWith("y") && part.length() <= 2 ? all.substring(all.length() - 2) : all;
        if (!chinese) {
            return shown;
        }
        StringBuilder out = new StringBuilder();
        shown.chars().forEach(c -> out.append(CHINESE_DIGITS.charAt(c - '0')));
        return out.toString();
    }

    private String number(int number, String part) {
        if (!chinese) {
            return part.length() > 1 && number < 10 ? "0" + number : String.valueOf(number);
        }
        String ones = number % 10 == 0 && number > 0 ? "" : String.valueOf(CHINESE_DIGITS.charAt(number % 10));
        String tens = number < 20 ? "" : String.valueOf(CHINESE_DIGITS.charAt(number / 10));
        return number < 10 ? ones : tens + "十" + ones;
    }

    private String month(String part, LocalDateTime time) {
        return part.length() < 3
                ? number(time.getMonthValue(), part)
                : time.getMonth().getDisplayName(part.length() == 4 ? TextStyle.FULL : TextStyle.SHORT, Locale.ENGLISH);
    }

    private static String day(String part, LocalDateTime time) {
        TextStyle style = part.length() == 4 ? TextStyle.FULL : TextStyle.SHORT;
        return time.getDayOfWeek().getDisplayName(style, Locale.ENGLISH);
    }

    private static String weekday(String part, LocalDateTime time) {
        String name = String.valueOf("一二三四五六日".charAt(time.getDayOfWeek().getValue() - 1));
        return part.length() > 3 ? "星期" + name : name;
    }

    /** Whether {@code m} stands for minutes: behind hours or before seconds. */
    private boolean minutes(int index) {
        return neighbour(index, -1, 'h') || neighbour(index, 1, 's');
    }

    private boolean neighbour(int index, int step, char unit) {
        for (int i = index + step; i >= 0 && i < tokens.size(); i += step) {
            String text = tokens.get(i).text();
            if (tokens.get(i).kind() == Kind.DATE && !half(text)) {
                return text.charAt(0) == unit || text.charAt(0) == '[' && text.charAt(1) == unit;
            }
        }
        return false;
    }

    /** Hours, minutes or seconds in all, over days. */
    private static String elapsed(char unit, BigDecimal value) {
        int perDay = unit == 'h' ? 24 : unit == 'm' ? 24 * 60 : 24 * 3600;
        // Half a second is added first, or 3:00 that is stored a little short would be two hours.
        BigDecimal whole = value.multiply(BigDecimal.valueOf(86_400)).setScale(0, RoundingMode.HALF_UP);
        return whole.multiply(BigDecimal.valueOf(perDay))
                .divide(BigDecimal.valueOf(86_400), 0, RoundingMode.FLOOR)
                .toPlainString();
    }
}
