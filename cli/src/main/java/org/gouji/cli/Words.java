package org.gouji.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.model.Measure;
import org.gouji.model.Severity;
import org.gouji.model.Standing;
import org.gouji.model.Standing.Reason;
import org.gouji.model.Standing.State;
import org.gouji.model.Status;
import org.gouji.model.Verdict;

/** The program's own words for statuses, verdicts and severities, beside the English ones. */
final class Words {
    private Words() {}

    static String status(Status status, Console console) {
        return console.say(status.label(), status.name());
    }

    static String verdict(Verdict verdict, Console console) {
        return console.say(verdict.label(), verdict.name().toLowerCase(Locale.ROOT));
    }

    static String standing(Standing standing, Console console) {
        String state = console.say(standing.state().label());
        return standing.reason()
                .map(why -> state
                        + console.say(
                                "（" + why.label().zh() + "）", " (" + why.label().en() + ")"))
                .orElse(state);
    }

    /** How many numbers ended where: 数字 120 个：已核实 95，有矛盾 2，未能核对 23（约数 5、无可核对关系 18）. */
    static String coverage(Map<State, Integer> states, Map<Reason, Integer> reasons, Console console) {
        int all = states.values().stream().mapToInt(Integer::intValue).sum();
        return console.say("数字 " + count(all) + " 个：", count(all) + " numbers: ")
                + states(states, console)
                + (reasons.isEmpty() ? "" : console.say("（", " (") + reasons(reasons, console) + console.say("）", ")"));
    }

    /** 已核实 95，有矛盾 2，未能核对 23. */
    private static String states(Map<State, Integer> states, Console console) {
        return states.entrySet().stream()
                .map(e -> console.say(
                        e.getKey().label().zh() + " " + count(e.getValue()),
                        count(e.getValue()) + " " + e.getKey().label().en()))
                .collect(Collectors.joining(console.say("，", ", ")));
    }

    /** 约数 5、无可核对关系 18. */
    static String reasons(Map<Reason, Integer> reasons, Console console) {
        return reasons.entrySet().stream()
                .map(e -> console.say(e.getKey().label()) + " " + count(e.getValue()))
                .collect(Collectors.joining(console.say("、", ", ")));
    }

    static String severity(Severity severity, Console console) {
        return console.say(severity.label(), severity.name().toLowerCase(Locale.ROOT));
    }

    static String measure(Measure measure, Console console) {
        return console.say(measure.label(), constant(measure));
    }

    /** A constant's name in plain letters. */
    static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A decimal number with separators between thousands and all of its decimals. */
    static String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return (number.signum() < 0 ? "-" : "")
                + String.format(Locale.ROOT, "%,d", new BigInteger(whole))
                + (point < 0 ? "" : plain.substring(point));
    }

    /** A count with separators between thousands. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** 1 row, 2 rows: for English. */
    static String many(long number, String one) {
        boolean copy = one.endsWith("y");
        String more = copy ? one.substring(0, one.length() - 1) + "ies" : one + "s";
        return count(number) + " " + (number == 1 ? one : more);
    }

    /** A part of a whole in per cent with one decimal. */
    static String share(long part, long whole) {
        long tenths = whole == 0 ? 0 : (part * 2000 + whole) / (2 * whole);
        return tenths / 10 + "." + tenths % 10 + "%";
    }
}
