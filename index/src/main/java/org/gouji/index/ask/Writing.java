package org.gouji.index.ask;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gouji.index.ask.Clause.All;
import org.gouji.index.ask.Clause.Any;
import org.gouji.index.ask.Clause.Coded;
import org.gouji.index.ask.Clause.Named;
import org.gouji.index.ask.Clause.Not;
import org.gouji.index.ask.Clause.Text;
import org.gouji.index.ask.Clause.Within;
import org.gouji.index.ask.Parsed.Understood;
import org.gouji.index.ask.Range.End;

/** Writes a tree as a line that reads as the same tree. */
final class Writing {
    private Writing() {}

    static String of(Clause clause) {
        if (clause instanceof Text text) {
            return text.quoted() || text.quotes().isEmpty() && !plain(text.words())
                    ? quoted(text.words())
                    : withQuotes(text);
        }
        if (clause instanceof Named named) {
            String name = named.parts().stream().map(Writing::name).collect(Collectors.joining("*"));
            return label(named.field()) + (named.whole() ? "=" : "") + name;
        }
        if (clause instanceof Within within) {
            return label(within.field()) + range(within.field(), within.range());
        }
        if (clause instanceof Coded coded) {
            String codes = coded.codes().stream()
                    .map(code -> code.toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" OR "));
            return label(coded.field()) + (coded.codes().size() == 1 ? codes : "(" + codes + ")");
        }
        if (clause instanceof All all) {
            return joined(all.clauses(), " ");
        }
        if (clause instanceof Any any) {
            return joined(any.clauses(), " OR ");
        }
        return clause instanceof Not not ? "NOT " + inner(not.clause()) : "*";
    }

    /** The words with quotation marks around what was quoted of them. */
    private static String withQuotes(Text text) {
        StringBuilder written = new StringBuilder();
        int at = 0;
        for (String quote : text.quotes()) {
            int next = text.words().indexOf(quote, at);
            written.append(text.words(), at, next).append(quoted(quote));
            at = next + quote.length();
        }
        return written.append(text.words().substring(at)).toString();
    }

    private static String joined(Collection<Clause> clauses, String between) {
        return clauses.stream().map(Writing::inner).collect(Collectors.joining(between));
    }

    private static String inner(Clause clause) {
        return clause instanceof All || clause instanceof Any ? "(" + of(clause) + ")" : of(clause);
    }

    private static String label(Field field) {
        return field.label().zh() + ":";
    }

    /** Whether words read as themselves without quotation marks. */
    private static boolean plain(String words) {
        return !Parser.joining(words)
                && Asking.read(words) instanceof Understood read
                && read.clause().equals(new Text(words, false));
    }

    private static String name(String part) {
        return part.codePoints().allMatch(Character::isLetterOrDigit) ? part : quoted(part);
    }

    private static String quoted(String text) {
        return '"' + text.replaceAll("[\\\\\"“”＂]", "\\\\$0") + '"';
    }

    private static String range(Field field, Range range) {
        if (range.least().equals(range.most())) {
            return number(field, range.least().orElseThrow().value());
        }
        if (range.most().isEmpty()) {
            End least = range.least().orElseThrow();
            return (least.included() ? ">=" : ">") + number(field, least.value());
        }
        if (range.least().isEmpty()) {
            End most = range.most().get();
            return (most.included() ? "<=" : "<") + number(field, most.value());
        }
        return number(field, range.least().get().value())
                + ".."
                + number(field, range.most().get().value());
    }

    private static String number(Field field, BigDecimal value) {
        String unit = field.value() == Field.Value.MONEY ? "元" : field.value() == Field.Value.PERCENT ? "%" : "";
        return value.toPlainString() + unit;
    }
}
