package org.gouji.export.page;

import java.util.Locale;
import org.gouji.model.Language;
import org.gouji.model.Severity;
import org.gouji.model.Standing;
import org.gouji.model.Status;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** The words of the page in one language. */
record Speech(Language language) {
    String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    String say(Wording wording) {
        return wording.in(language);
    }

    String of(Verdict verdict) {
        return say(verdict.label(), plain(verdict));
    }

    String of(Severity severity) {
        return say(severity.label(), plain(severity));
    }

    String of(Status status) {
        return say(status.label(), plain(status));
    }

    /** What became of a number, and why where it was not checked. */
    String of(Standing standing) {
        String state = say(standing.state().label());
        return standing.reason()
                .map(why -> say(
                        state + "：" + why.label().zh(),
                        state + ": " + why.label().en()))
                .orElse(state);
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A part of a whole in per cent with one decimal; never 100.0% where something is missing. */
    static String share(long part, long whole) {
        long tenths = whole == 0 ? 0 : (part * 2000 + whole) / (2 * whole);
        long shown = part < whole && tenths == 1000 ? 999 : tenths;
        return shown / 10 + "." + shown % 10 + "%";
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
