package org.gouji.bench.shapes;

import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the shapes are made of. */
final class Text {
    private static final String[] THINGS = {"办公费", "印刷费", "水费", "电费", "邮电费", "物业管理费", "差旅费", "维修费", "会议费", "培训费"};

    private Text() {}

    private static String many(int n, String between, IntFunction<String> one) {
        return IntStream.range(0, n).mapToObj(one).collect(Collectors.joining(between));
    }

    private static String money(long cents) {
        return String.format(Locale.ROOT, "%d.%02d万元", cents / 100, cents % 100);
    }

    private static String name(int i) {
        return THINGS[i % THINGS.length] + (i < THINGS.length ? "" : "第" + i + "项");
    }

    static String parts(int n, Random random) {
        long[] cents = random.longs(n, 100, 100_000).toArray();
        return many(n, "、", i -> name(i) + money(cents[i])) + "，合计"
                + money(IntStream.range(0, n).mapToLong(i -> cents[i]).sum()) + "。";
    }

    static String partsBehindTotal(int n, Random random) {
        long[] cents = random.longs(n, 100, 100_000).toArray();
        return "全年支出" + money(IntStream.range(0, n).mapToLong(i -> cents[i]).sum() + 1) + "，其中："
                + many(n, "，", i -> name(i) + money(cents[i])) + "。";
    }

    static String namedParts(int n, Random random) {
        return "支出100.00万元，其中：" + many(n, "；", i -> THINGS[i % THINGS.length] + money(random.nextInt(9_999))) + "。";
    }

    static String operandSum(int n, Random random) {
        return "全年" + many(n, "、", i -> name(i)) + "分别为" + many(n, "、", i -> money(random.nextInt(9_999))) + "。";
    }

    static String shares(int n, Random random) {
        return "全年支出100.00万元，"
                + many(n, "，", i -> name(i) + money(random.nextInt(9_999)) + "，占支出的" + random.nextInt(100) + ".12%")
                + "。";
    }

    static String percentages(int n, Random random) {
        return "全年" + many(n, "、", i -> random.nextInt(100) + "." + random.nextInt(10) + "%") + "。";
    }

    static String changes(int n, Random random) {
        return many(
                        n,
                        "，",
                        i -> name(i) + money(random.nextInt(9_999)) + "，较上年增加" + money(random.nextInt(999)) + "，增长"
                                + random.nextInt(100) + ".3%")
                + "。";
    }

    static String completions(int n, Random random) {
        return many(
                        n,
                        "；",
                        i -> name(i) + "预算" + money(random.nextInt(9_999)) + "，执行" + money(random.nextInt(9_999))
                                + "，完成率" + random.nextInt(100) + ".3%")
                + "。";
    }

    static String oneParagraph(int n, Random random) {
        return many(n, "，", i -> "开展" + name(i) + "管理工作" + random.nextInt(999) + "次");
    }

    static String oneLine(int n, Random random) {
        return many(
                n,
                "",
                i -> i % 3 == 0
                        ? "（" + (i % 9 + 1) + "）" + name(i) + "支出" + money(random.nextInt(9_999)) + "。"
                        : name(i) + "预算" + money(random.nextInt(9_999)) + "，支出" + money(random.nextInt(9_999)) + "，占"
                                + random.nextInt(100) + ".12%。");
    }

    static String lines(int n, Random random) {
        return many(
                n,
                "\n",
                i -> name(i) + "预算" + money(random.nextInt(9_999)) + "，支出" + money(random.nextInt(9_999)) + "，占"
                        + random.nextInt(100) + ".12%。");
    }

    static String sameSentences(int n) {
        return "2023年部门支出120.00万元，其中：基本支出80.00万元，占66.67%；项目支出40.00万元，占33.33%。\n".repeat(n);
    }

    static String otherSentences(int n, Random random) {
        return many(
                n,
                "\n",
                i -> "2023年部门支出" + money(random.nextInt(9_999)) + "，其中：基本支出" + money(random.nextInt(9_999))
                        + "，占66.67%；项目支出" + money(random.nextInt(9_999)) + "，占33.33%。");
    }

    static String counts(int n, Random random) {
        return "全年培训" + many(n, "、", i -> name(i) + random.nextInt(999) + "人次") + "。";
    }

    static String points(int n, Random random) {
        return "自评得分90分，" + many(n, "，", i -> name(i) + "得" + random.nextInt(9) + "分") + "。";
    }

    static String prose(int n) {
        return "我们认真开展各项工作并且积极推进管理水平不断提升".repeat(n);
    }

    static String headings(int n) {
        return many(n, "\n", i -> "（" + "一二三四五六七八九".charAt(i % 9) + "）" + name(i) + "情况");
    }

    static String nestedHeadings(int n, Random random) {
        String[] marks = {"一、", "（一）", "1.", "（1）", "①", "第一部分 ", "第二条 ", "2.1 ", "三是"};
        return many(
                n,
                "\n",
                i -> marks[random.nextInt(marks.length)] + name(i) + "情况\n" + "支出" + money(random.nextInt(999)) + "。");
    }

    static String titles(int n) {
        return many(n, "\n", i -> "第" + i + "局2023年度部门整体支出绩效自评报告\n一、基本情况\n支出1.00万元。");
    }

    static String bracketPairs(int n, Random random) {
        return many(n, "、", i -> name(i) + "（占" + random.nextInt(100) + ".1%）") + "。";
    }

    static String included(int n, Random random) {
        return many(n, "，", i -> "其中：" + name(i) + money(random.nextInt(9_999))) + "。";
    }

    static String rounds(int n, Random random) {
        return many(
                n,
                "",
                i -> "全年支出" + money(random.nextInt(9_999)) + "，比上年增加" + money(random.nextInt(9_999)) + "，其中：办公费"
                        + money(random.nextInt(9_999)) + "、水费" + money(random.nextInt(9_999)) + "，共"
                        + random.nextInt(99) + "人，");
    }

    private static String row(String cell, int n, IntFunction<String> one) {
        return many(n, "", i -> "<" + cell + ">" + one.apply(i) + "</" + cell + ">");
    }

    private static String amount(Random random) {
        int cents = random.nextInt(99_999);
        return String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
    }

    private static String table(String head, int rows, IntFunction<String> one) {
        return "<p>单位：万元</p><table><tr>" + head + "</tr>" + many(rows, "", i -> "<tr>" + one.apply(i) + "</tr>")
                + "</table>";
    }

    static String rows(int n, Random random) {
        String head = row("th", 6, i -> new String[] {"序号", "项目", "年初预算", "支出决算", "差额", "完成率"}[i]);
        return table(
                head, n, r -> "<td>" + (r + 1) + "</td><td>" + name(r) + "</td>" + row("td", 4, c -> amount(random)));
    }

    static String scoreRows(int n, Random random) {
        String head = row("th", 7, i -> new String[] {"一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"}[i]);
        return table(
                head,
                n,
                r -> "<td>产出指标</td><td>数量指标</td><td>" + name(r) + "</td><td>≥" + random.nextInt(99) + "次</td><td>"
                        + random.nextInt(99) + "次</td><td>" + random.nextInt(9) + "</td><td>" + random.nextInt(9)
                        + "</td>");
    }

    static String columns(int n, Random random) {
        return table(
                row("th", n, i -> i == 0 ? "项目" : name(i)),
                8,
                r -> row("td", n, c -> c == 0 ? name(r) : amount(random)));
    }

    static String wideRows(int n, Random random) {
        return table(
                row("th", n, i -> i == 0 ? "项目" : name(i)),
                n,
                r -> row("td", n, c -> c == 0 ? name(r) : amount(random)));
    }

    static String tables(int n, Random random) {
        return many(n, "", t -> "<p>表" + t + "</p>" + rows(3, random));
    }

    static String textCells(int n, Random random) {
        return table(
                row("th", 2, i -> i == 0 ? "项目" : "说明"),
                n,
                r -> "<td>" + name(r) + "</td><td>" + parts(10, random) + "</td>");
    }
}
