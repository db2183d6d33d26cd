package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Gone;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Fact;

/**
 * Reads what there was, what came, what went and what there is: 年初资产原值80万元，当年新增12万元，报废处置5万元，年末资产原值87万元. Where the two ends
 * have other words (年初在册对象, 年末实有人数), they are one stock only if what came and went makes it so.
 */
final class StockReader {
    private static final String TIME = "(?:当年|本年|全年|年度|年内|期间|其中|又|因|\\d{4}年)*";
    private static final Pattern BEGIN =
            Pattern.compile("(?:年初|期初|上年末|上年底|(?<year>\\d{4})年(?:末|底))(?<what>[^，。；：、\\d]{0,12}?)(?:为|有|共)*$");
    private static final Pattern IN = Pattern.compile(
            "^[，、；]" + TIME + "(?:新增|增加|购置|新购|购入|收购|转入|调入|迁入|招录|招聘|录用|新招|新建|新登记|新收|接收|入库|出生)[^，。；：]{0,8}$");
    private static final Pattern OUT =
            Pattern.compile("^[，、；]" + TIME + "(?:减少|退休|发放|领用|出库|办结|结案|" + Gone.WORD + ")[^，。；：]{0,8}$");
    private static final Pattern END =
            Pattern.compile("^[，；](?:\\d{4}年|当年|本年|截至)?(?:年末|期末|年底|末|底)(?<what>[^，。；：、\\d]{0,12}?)(?:为|有|共|达到)*$");
    /** What both ends may say or leave out. */
    private static final Pattern LOOSE = Pattern.compile("实有|现有|尚有|在册|在编|结存|库存|剩余|人员|人数|总数");

    private static final Needs NEEDS = Needs.of(Pattern.compile("年末|期末|年底"));

    private StockReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> flat = sentence.mentions().stream()
                    .filter(m -> m.depth() == 0 && !m.percentage())
                    .toList();
            for (int i = 2; i < flat.size(); i++) {
                claim(flat, i).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static Optional<Claim> claim(List<Mention> mentions, int at) {
        Mention end = mentions.get(at);
        Matcher closing = END.matcher(words(end));
        if (!closing.matches() || !exact(end)) {
            return Optional.empty();
        }
        Moves moves = new Moves(end.fact());
        for (int j = at - 1; j >= 0; j--) {
            Mention mention = mentions.get(j);
            boolean in = IN.matcher(words(mention)).matches();
            boolean out = OUT.matcher(words(mention)).matches();
            if (!mention.alike(end) || !exact(mention)) {
                return Optional.empty();
            }
            Matcher begin = BEGIN.matcher(mention.lead());
            if (in == out) {
                return begin.find()
                        ? moves.from(mention.fact(), one(begin.group("what"), closing.group("what")))
                        : Optional.empty();
            }
            moves.add(mention.fact(), in);
        }
        return Optional.empty();
    }

    /** Whether both ends name one stock, or the second that of the first for short (年初未化解积案, 年末未化解). */
    private static boolean one(String begin, String end) {
        String first = LOOSE.matcher(begin).replaceAll("");
        String last = LOOSE.matcher(end).replaceAll("");
        return begin.equals(end) && !begin.isEmpty()
                || first.equals(last)
                || last.length() > 1 && (first.startsWith(last) || first.endsWith(last));
    }

    /** The words behind a bracket that was closed before them. */
    private static String words(Mention mention) {
        return mention.lead().substring(mention.lead().lastIndexOf('）') + 1);
    }

    private static boolean exact(Mention mention) {
        return !mention.fact().quantity().number().approximate();
    }

    /** What came and went before there was what there is at the end. */
    private static final class Moves {
        private final Fact end;
        private final List<Fact> operands = new ArrayList<>();
        private final StringBuilder expression = new StringBuilder();
        private final List<Boolean> signs = new ArrayList<>();

        private Moves(Fact end) {
            this.end = end;
        }

        /** One more, which stands before those there are. */
        private void add(Fact move, boolean in) {
            operands.add(0, move);
            signs.add(0, in);
        }

        /** What must hold from a beginning on; where its words are not those of the end, only if it does. */
        private Optional<Claim> from(Fact begin, boolean named) {
            if (operands.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal first = begin.quantity().value();
            BigDecimal left = first;
            expression.append("#0");
            for (int i = 0; i < operands.size(); i++) {
                BigDecimal move = operands.get(i).quantity().value();
                left = signs.get(i) ? left.add(move) : left.subtract(move);
                expression.append(signs.get(i) ? '+' : '-').append('#').append(i + 1);
            }
            boolean holds = left.compareTo(end.quantity().value()) == 0;
            operands.add(0, begin);
            return holds || named && !oneWay(first, left)
                    ? Optional.of(new Claim.Formula(end, operands, expression.toString()))
                    : Optional.empty();
        }

        /** 年初结余1亿元，调出3亿元，年末结余2亿元: only what went is told, and there is more than that leaves. */
        private boolean oneWay(BigDecimal first, BigDecimal left) {
            int way = end.quantity().value().compareTo(first);
            return !signs.contains(true) && (way > 0 || left.signum() < 0) || !signs.contains(false) && way < 0;
        }
    }
}
