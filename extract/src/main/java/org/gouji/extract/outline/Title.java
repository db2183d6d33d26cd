package org.gouji.extract.outline;

import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;

/**
 * A title line, wrapped or not.
 *
 * @param type what it is the title of
 * @param first its first row
 * @param last its last row
 * @param from where its words begin in the first row
 * @param label the number of the annex that stands before it on the same line; empty if none
 */
record Title(Type type, int first, int last, int from, String label) {
    private static final Pattern TELLING = Pattern.compile(".*(绩效|支出|决算|预算|自评|评价|项目|部门|20\\d\\d).*");
    /** What a title stands over. */
    enum Type {
        /** A report in prose. */
        REPORT,
        /** A form or sheet of tables (自评表, 评分表). */
        FORM,
        /** Any other table that an annex is. */
        TABLE,
        QUESTIONNAIRE,
        /** Final accounts or a budget made public. */
        ACCOUNTS
    }

    private static final int LONGEST = 60;
    /** With the spaces that centre a title. */
    private static final int LONGEST_ROW = 160;

    private static final int LONGEST_WRAPPED = 32;
    private static final String ORDER = "(?:\\d{1,2}(?:-\\d)?|[一二三四五六七八九十]{1,3})";
    private static final Pattern ANNEX =
            Pattern.compile("(附件\\s*" + ORDER + "?|附[表录]\\s*" + ORDER + ")\\s*[：:.、]?\\s*");
    private static final Pattern LABEL = Pattern.compile("(?:标题|名称)[：:]\\s*");
    private static final Pattern NO_TITLE =
            Pattern.compile("^(附表|附：|附:|附件|根据|按照|详见|见附|关于(印发|开展|做好|报送|上报|填报|编制|公布)|目录|图\\d|表\\d|[（(])");
    private static final String MARKS = "。；！？，《》…";
    private static final Pattern REPORT =
            Pattern.compile(".*(绩效|支出|资金|项目|预算).*(自评|评价|评估).{0,8}(报告|总结|情况说明|自评说明|报告书)(范本|模板|参考|提纲|格式|样式)*"
                    + "|.*20\\d\\d年度?.*(部门|单位|项目|整体).{0,8}(?:绩效)?自评(结果|情况|综述)");
    private static final Pattern FORM = Pattern.compile(".*(绩效|评价|自评|评分|基础数据).*(表|指标体系)");
    /** What tables are called that stand alone under the number of an annex. */
    private static final Pattern TABLE = Pattern.compile(".{2,}(?:表|清单|台账|明细|一览|统计|汇总)");

    private static final Pattern QUESTIONNAIRE = Pattern.compile(".{2,40}(问卷|问卷调查|问卷调查表|满意度调查表)");
    private static final Pattern ACCOUNTS =
            Pattern.compile(".*(部门|单位|年|年度)(部门|单位)?(财务)?(决算|预算)(信息)?(公开)?(情况|编制)?(的)?(公开)?(说明|报告|分析|公告|信息)*(公开)?(说明)?");
    /** What heads a paper on one item of the accounts: only the first line of all, for inside a report it is a heading. */
    private static final Pattern FIRST_LINE =
            Pattern.compile("(?=.*20\\d\\d).*(?:三公.?经费|决算|预算).{0,12}(?:情况|说明|公开|公告|汇总)");

    private static final Pattern PROJECT = Pattern.compile("(?:子?项目|专项)(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[：:][^，；：]{4,40}");

    private static final Pattern LAST_WORD = Pattern.compile("(公开|自评|评价|情况|分析|编制)*(说明|报告|总结)");
    private static final Pattern TAIL = Pattern.compile("[（(][^（()）]{1,24}[）)]$");
    /** The year and the beginning of what a report is on: the first line of a title whose second could stand alone. */
    private static final Pattern BROKEN =
            Pattern.compile(".{0,20}20\\d\\d年度?(?!.*(?:局|委|办|厅|中心|镇|乡|街道|政府|公司|部门|单位|[院校会站所队馆处])$)[一-龥]{4,20}"
                    + "|[一-龥（）]{4,28}(?:资金|项目|转移支付|经费|工程)");

    private static final Pattern CUT_OFF = Pattern.compile("(?:整体|项目|支出|收支|执行|编制|资金)");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern BARE = Pattern.compile("20\\d\\d年度?(?:支出)?绩效(?:自评|评价)+报告");

    /** Pages of the web print 标题： before a title. */
    private static int afterLabel(Row row, int from) {
        Matcher matcher = LABEL.matcher(row.line().chars()).region(from, row.to());
        return matcher.lookingAt() ? matcher.end() : from;
    }

    /** The number of an annex at the beginning of a row; where its words end is the end of the match. */
    static Optional<Matcher> annex(Row row) {
        Matcher matcher = ANNEX.matcher(row.line().chars()).region(row.from(), row.to());
        return row.isText() && matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    /** Whether a row is nothing but the number of an annex. */
    static boolean isBareAnnex(Row row) {
        return annex(row).filter(matcher -> matcher.end() == row.to()).isPresent();
    }

    /** The line that numbers a project among several: 项目二：敬老院改造项目. */
    static Optional<Title> ofProject(Row row, int index) {
        return row.isText() && PROJECT.matcher(row.flat()).matches() && !noTitle(row.flat())
                ? Optional.of(new Title(Type.REPORT, index, index, row.from(), ""))
                : Optional.empty();
    }

    /** The title that begins at a row. */
    static Optional<Title> at(List<Row> rows, int index) {
        Row row = rows.get(index);
        if (row.kind() == Row.Kind.TABLE) {
            return isForm(row.flat())
                    ? Optional.of(new Title(Type.FORM, index, index, row.from(), ""))
                    : Optional.empty();
        }
        if (!row.isText() || row.to() - row.from() > LONGEST_ROW || isBareAnnex(row)) {
            return Optional.empty();
        }
        Optional<Matcher> annex = annex(row);
        int from = afterLabel(row, annex.map(Matcher::end).orElse(row.from()));
        if (Numbering.read(row.line().chars(), from, row.to()).isPresent()) {
            return Optional.empty();
        }
        String label = annex.map(matcher -> matcher.group(1).replace(" ", "")).orElse("");
        if (isTable(row.line().chars().substring(from, row.to()).replace(" ", ""))
                && (!label.isEmpty() || index > 0 && isBareAnnex(rows.get(index - 1)))) {
            return Optional.of(new Title(Type.TABLE, index, index, from, label));
        }
        if (index == 0 && isFirstLine(row.flat())) {
            return Optional.of(new Title(Type.ACCOUNTS, 0, 0, from, label));
        }
        StringBuilder words = new StringBuilder();
        for (int last = index; last < Math.min(index + 3, rows.size()); last++) {
            String flat = last == index
                    ? row.line().chars().substring(from, row.to()).replace(" ", "")
                    : continuation(
                            rows, last, last == 1 && BROKEN.matcher(words).matches());
            if (flat.isEmpty() || (last > index && words.length() > LONGEST_WRAPPED)) {
                return Optional.empty();
            }
            words.append(flat);
            Optional<Type> type = type(words.toString());
            if (type.isPresent() && type.get() == Type.ACCOUNTS && goesOn(rows, last + 1, words)) {
                return Optional.of(new Title(Type.REPORT, index, last + 1, from, label));
            }
            if (type.isPresent()) {
                int end = isTail(rows, last + 1, words) ? last + 1 : last;
                return Optional.of(new Title(type.get(), index, end, from, label));
            }
            if (isWhole(flat)
                    && !(index == 0 && last == 0 && BROKEN.matcher(flat).matches())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isFirstLine(String flat) {
        return flat.length() <= LONGEST
                && !noTitle(flat)
                && type(flat).isEmpty()
                && FIRST_LINE.matcher(flat).matches();
    }

    /** Whether a title that could stand over a budget is cut off: 部门预算 / 执行情况绩效自评报告. */
    private static boolean goesOn(List<Row> rows, int index, CharSequence words) {
        if (index >= rows.size() || !rows.get(index).isText()) {
            return false;
        }
        String flat = rows.get(index).flat();
        return CUT_OFF.matcher(flat).lookingAt()
                && type(words + flat).filter(type -> type == Type.REPORT).isPresent();
    }

    /** Whether a row holds the last word of the title above it. */
    private static boolean isTail(List<Row> rows, int index, CharSequence words) {
        if (index >= rows.size() || !rows.get(index).isText()) {
            return false;
        }
        String flat = rows.get(index).flat();
        return LAST_WORD.matcher(flat).matches() && type(words + flat).isPresent();
    }

    /**
     * The words of a row that can go on with a title; empty if it can't, or is a title itself.
     *
     * @param broken whether the words above, the first of the document, can't be all of a line
     */
    private static String continuation(List<Row> rows, int index, boolean broken) {
        Row row = rows.get(index);
        boolean fits = row.isText() && !isBareAnnex(row) && row.mark().isEmpty();
        String flat = row.flat();
        boolean goesOn = type(flat).isEmpty()
                || (broken && !YEAR.matcher(flat).find())
                || (broken && BARE.matcher(flat).matches());
        return fits && flat.length() <= LONGEST_WRAPPED && goesOn ? flat : "";
    }

    /** Words that are not the beginning of a wrapped title: a unit's name, a year, a sentence. */
    private static boolean isWhole(String flat) {
        return flat.length() > LONGEST_WRAPPED
                || noTitle(flat)
                || !TELLING.matcher(flat).matches();
    }

    /** Whether words begin as no title does, have a mark of sentences in them, or end in a number. */
    private static boolean noTitle(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (MARKS.indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        return (last >= '0' && last <= '9')
                || words.contains("...")
                || NO_TITLE.matcher(words).find();
    }

    private static Optional<Type> type(String flat) {
        String words = TAIL.matcher(flat).replaceFirst("");
        if (words.length() < 4 || words.length() > LONGEST || noTitle(words)) {
            return Optional.empty();
        }
        if (REPORT.matcher(words).matches()) {
            return Optional.of(Type.REPORT);
        }
        if (isForm(words)) {
            return Optional.of(Type.FORM);
        }
        if (QUESTIONNAIRE.matcher(words).matches()) {
            return Optional.of(Type.QUESTIONNAIRE);
        }
        return ACCOUNTS.matcher(words).matches() ? Optional.of(Type.ACCOUNTS) : Optional.empty();
    }

    private static boolean isForm(String flat) {
        String words = TAIL.matcher(flat).replaceFirst("");
        return words.length() >= 4
                && words.length() <= LONGEST
                && !noTitle(words)
                && FORM.matcher(words).matches();
    }

    private static boolean isTable(String flat) {
        String words = TAIL.matcher(flat).replaceFirst("");
        return type(flat).isEmpty()
                && words.length() <= LONGEST_WRAPPED
                && !NO_TITLE.matcher(words).find()
                && TABLE.matcher(words).matches();
    }

    /** Its words as printed. */
    String printed(List<Row> rows) {
        StringBuilder printed = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Row row = rows.get(i);
            printed.append(row.printed(i == first ? from : row.from(), row.to()));
        }
        return printed.toString();
    }
}
