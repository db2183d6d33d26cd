package org.gouji.pipeline;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Wording;

/** Tells questions from all else that SQL can say: one statement, and one that only reads. */
final class SqlText {
    private static final Set<String> QUESTIONS = Set.of("select", "with", "values", "explain");

    /** What holds other words inside it, and comments; then the semicolon outside of them. */
    private static final Pattern PIECES = Pattern.compile(
            "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|\\[[^\\]]*\\]|--[^\\n]*|/\\*.*?(?:\\*/|\\z)|(;)",
            Pattern.DOTALL);

    private static final Pattern FIRST_WORD =
            Pattern.compile("(?:\\s|--[^\\n]*(?:\\n|\\z)|/\\*.*?\\*/|\\()*([A-Za-z]+)", Pattern.DOTALL);

    private static final int LONGEST = 40;

    private SqlText() {}

    /** The statement without a semicolon at its end. Throws {@link BadRequest} where it is no question, or more than one. */
    static String question(String sql) {
        Matcher pieces = PIECES.matcher(sql);
        String one = sql;
        while (pieces.find()) {
            if (pieces.group(1) != null) {
                if (!sql.substring(pieces.end()).isBlank()) {
                    throw refused("一次只能查询一条语句", "one statement at a time");
                }
                one = sql.substring(0, pieces.start());
            }
        }
        Matcher first = FIRST_WORD.matcher(one);
        String word = first.lookingAt() ? first.group(1) : "";
        if (!QUESTIONS.contains(word.toLowerCase(Locale.ROOT))) {
            throw noQuestion(word.isEmpty() ? one.strip() : word);
        }
        return one;
    }

    private static BadRequest noQuestion(String begin) {
        if (begin.isEmpty()) {
            return refused(
                    "查询是空的，例如：select unit, count(*) from findings group by unit",
                    "the question is empty; ask, for instance: select unit, count(*) from findings group by unit");
        }
        String shown =
                begin.length() > LONGEST ? begin.substring(0, begin.offsetByCodePoints(0, LONGEST / 2)) + "…" : begin;
        return refused(
                "查询应以 select、with 或 values 开头，不能改动数据；这里的开头是“" + shown + "”",
                "a question begins with select, with or values, and nothing can be changed; this begins with \"" + shown
                        + '"');
    }

    private static BadRequest refused(String zh, String en) {
        return new BadRequest(new Wording(zh, en));
    }
}
