package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of heads that the forms of the self-evaluation print, read from words that may be pieces of them.
 *
 * @param columns one or more, in the order of the form
 * @param next the index of the word after the last head
 */
record FormHeads(List<Column> columns, int next) {
    private static final String SUFFIX = "(?:[（(][A-Za-z\\d/×*%％÷=+万亿元-]{1,8}[）)])?";

    /** Before 预算数 or 指标 on the next line. */
    private static final Pattern PIECE =
            Pattern.compile("[一二三]级|指标|年初|全年|年度|本年|当年|调整后?|变更后|计划|下达|到位|(?:年初|全年|年度|本年|当年)?预算");

    /** The pieces that one head is broken into at most. */
    private static final int PIECES = 4;

    FormHeads {
        columns = List.copyOf(columns);
    }

    /** What stands in a column. */
    enum Kind {
        LEVEL("[一二]级指标"),
        NAME("三级指标|指标名称|指标内容"),
        TARGET("(?:年度|预期|计划|目标|全年)?(?:绩效)?(?:指标值|目标值)" + SUFFIX),
        ACTUAL("(?:全年|实际|年度)?(?:实际)?完成(?:指标)?(?:值|情况)" + SUFFIX),
        BUDGET("(?:(?:年初|全年|年度|本年|当年|调整后?|变更后)?预算|(?:计划|下达|到位|预算)(?:安排|投入)?)(?:数|金额|资金)" + SUFFIX + "|(?:年初|全年|调整后)预算"
                + SUFFIX),
        SPENT("(?:全年|年度|本年|当年|实际|累计|预算)?(?:执行|支出|决算|支付)(?:数|金额|资金)" + SUFFIX),
        POINTS("(?:指标)?(?:分值|权重)" + SUFFIX),
        RATE("(?:预算|资金)?执行率" + SUFFIX),
        SCORE("(?:自评|评价|实际)?得分" + SUFFIX),
        REMARK("(?:偏差|未完成|扣分|原因|备注|存在问题|未达).{0,30}");

        private final Pattern words;

        Kind(String words) {
            this.words = Pattern.compile(words);
        }

        boolean money() {
            return this == BUDGET || this == SPENT;
        }
    }

    /**
     * A head.
     *
     * @param kind what stands below it
     * @param head its words
     */
    record Column(Kind kind, FormWord head) {}

    /** The heads that begin with the word at an index; none if it is no head. */
    static FormHeads at(List<FormWord> words, int index, String text) {
        List<Column> columns = new ArrayList<>();
        int next = index;
        while (next < words.size()) {
            int pieces = pieces(words, next);
            if (pieces == 0) {
                break;
            }
            FormWord head = cover(words, next, pieces, text);
            columns.add(new Column(kind(head.words()).orElseThrow(), head));
            next += pieces;
        }
        return new FormHeads(columns, next);
    }

    /** Whether a word is a head that heads begin with, or the first piece of one. */
    static boolean mayBegin(String word) {
        return PIECE.matcher(word).matches() || kind(word).isPresent();
    }

    /** How many words make the head at an index, the most that do; 0 if there is none. */
    private static int pieces(List<FormWord> words, int index) {
        int most = 0;
        StringBuilder joined = new StringBuilder();
        for (int n = 1; n <= PIECES && index + n <= words.size(); n++) {
            joined.append(words.get(index + n - 1).words());
            Optional<Kind> kind = kind(joined.toString());
            // a remark's head would take the words behind it
            most = kind.isPresent() && (kind.get() != Kind.REMARK || n == 1) ? n : most;
        }
        return most;
    }

    private static Optional<Kind> kind(String words) {
        for (Kind kind : Kind.values()) {
            if (kind.words.matcher(words).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static FormWord cover(List<FormWord> words, int index, int pieces, String text) {
        FormWord head = words.get(index);
        for (int n = 1; n < pieces; n++) {
            head = head.and(words.get(index + n), text);
        }
        return head;
    }

    boolean has(Kind kind) {
        return columns.stream().anyMatch(c -> c.kind() == kind);
    }

    /** The columns of one kind, by index. */
    int of(Kind kind) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).kind() == kind) {
                return c;
            }
        }
        return -1;
    }

    /** 年初预算数 全年预算数 全年执行数 and what may follow them. */
    boolean funds() {
        return has(Kind.BUDGET)
                && has(Kind.SPENT)
                && !has(Kind.NAME)
                && !has(Kind.LEVEL)
                && columns.get(0).kind() == Kind.BUDGET;
    }

    /** 三级指标 with 分值 and 得分 behind it. */
    boolean indicators() {
        int name = of(Kind.NAME);
        return name >= 0 && of(Kind.POINTS) > name && of(Kind.SCORE) > of(Kind.POINTS) && !has(Kind.BUDGET);
    }
}
