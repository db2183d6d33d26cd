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

/** Reads what there was, what came, what went and what there is: 年初资产原值80万元，当年新增12万元，报废处置5万元，年末资产原值87万元. */
final class StockReader {
    private static final Pattern BEGIN = Pattern.compile("(?:年初|期初|上年末)(?<what>[^，。；：、\\d]{2,12}?)(?:为|有|共)*$");
    private static final Pattern IN =
            Pattern.compile("^[，、；](?:当年|本年|全年|年度|年内)?(?:新增|增加|购置|新购|购入|转入|调入|新建|新登记)[^，。；：]{0,8}$");
    private static final Pattern OUT =
            Pattern.compile("^[，、；](?:当年|本年|全年|年度|年内)?(?:减少|" + Gone.WORD + ")[^，。；：]{0,8}$");
    private static final Pattern END = Pattern.compile("^[，；](?:年末|期末|年底)(?<what>[^，。；：、\\d]{2,12}?)(?:为|有|共|达到)*$");
    private static final Needs NEEDS = Needs.of(END);

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
        List<Fact> moves = new ArrayList<>();
        StringBuilder signs = new StringBuilder();
        for (int j = at - 1; j >= 0; j--) {
            Mention mention = mentions.get(j);
            boolean in = IN.matcher(words(mention)).matches();
            boolean out = OUT.matcher(words(mention)).matches();
            Matcher begin = BEGIN.matcher(mention.lead());
            if (!mention.alike(end) || !exact(mention)) {
                return Optional.empty();
            }
            if (begin.find()) {
                moves.add(0, mention.fact());
                return begin.group("what").equals(closing.group("what"))
                                && moves.size() > 1
                                && !oneWay(moves, signs, end.fact())
                        ? Optional.of(of(end, moves, signs))
                        : Optional.empty();
            }
            if (in == out) {
                return Optional.empty();
            }
            moves.add(0, mention.fact());
            signs.insert(0, in ? '+' : '-');
        }
        return Optional.empty();
    }

    /** 年初结余1亿元，调出3亿元，年末结余2亿元: only what went is told, and there is more than that leaves. */
    private static boolean oneWay(List<Fact> moves, StringBuilder signs, Fact end) {
        int way = end.quantity().value().compareTo(moves.get(0).quantity().value());
        BigDecimal left = moves.get(0).quantity().value();
        for (int i = 1; i < moves.size(); i++) {
            BigDecimal move = moves.get(i).quantity().value();
            left = signs.charAt(i - 1) == '-' ? left.subtract(move) : left.add(move);
        }
        boolean out = signs.indexOf("+") < 0;
        boolean in = signs.indexOf("-") < 0;
        return out && (way > 0 || left.signum() < 0) || in && way < 0;
    }

    /** The words behind a bracket that was closed before them. */
    private static String words(Mention mention) {
        return mention.lead().substring(mention.lead().lastIndexOf('）') + 1);
    }

    private static boolean exact(Mention mention) {
        return !mention.fact().quantity().number().approximate();
    }

    private static Claim of(Mention end, List<Fact> operands, StringBuilder signs) {
        StringBuilder expression = new StringBuilder("#0");
        for (int i = 1; i < operands.size(); i++) {
            expression.append(signs.charAt(i - 1)).append('#').append(i);
        }
        return new Claim.Formula(end.fact(), operands, expression.toString());
    }
}
