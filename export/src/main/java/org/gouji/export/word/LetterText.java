package org.gouji.export.word;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.export.word.Letters.Subject;
import org.gouji.export.word.Paper.Look;
import org.gouji.model.Severity;

/** What a letter to a unit says, in the form of official documents. What only the office knows is left open in 〔 〕. */
final class LetterText {
    private static final String ISSUER = "〔发文机关〕";
    private static final String DATE = "〔　　　　〕年〔　　〕月〔　　〕日";
    private static final String NUMERALS = "一二三四五六七八九";

    private final Paper paper = new Paper();
    private final String unit;
    private final List<Subject> subjects;

    private LetterText(String unit, List<Subject> subjects) {
        this.unit = unit.isEmpty() ? "〔单位名称〕" : unit;
        this.subjects = subjects;
    }

    static byte[] of(String unit, List<Subject> subjects) {
        LetterText letter = new LetterText(unit, subjects);
        letter.write();
        return PaperFile.of(letter.paper, letter.title());
    }

    private String title() {
        return "关于对" + unit + years() + "有关数据进行核实整改的通知";
    }

    private String years() {
        String years = subjects.stream()
                .flatMap(one -> one.identity().year().stream().boxed())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining("、"));
        return years.isEmpty() ? "报告" : years + "年度报告";
    }

    private void write() {
        long matters = subjects.stream().mapToLong(one -> one.matters().size()).sum();
        paper.line(Look.TITLE, title());
        paper.line(Look.CENTRED, "〔发文字号〕");
        paper.line(Look.FLUSH, unit + "：");
        paper.line(
                Look.NORMAL,
                "近期，我单位对你单位报送的" + reports() + "进行了数据勾稽核对，发现其中 " + matters + " 处数据前后不一致或需要说明。现将有关情况通知如下，请予核实。");
        for (int i = 0; i < subjects.size(); i++) {
            subject(subjects.get(i), i);
        }
        closing();
        reply();
    }

    private String reports() {
        if (subjects.size() > 1) {
            return " " + subjects.size() + " 份报告";
        }
        String title = line(subjects.get(0).identity().title());
        return title.isEmpty() ? "报告" : "《" + title + "》";
    }

    private void subject(Subject subject, int number) {
        String title = line(subject.identity().title());
        String name = title.isEmpty() ? "报告" : "《" + title + "》";
        paper.line(Look.HEADING_1, numeral(number) + "、" + name + "中需核实的数据");
        paper.line(
                Look.NORMAL, "报送文件：" + subject.file().substring(subject.file().lastIndexOf('/') + 1));
        int count = 0;
        for (Matter matter : subject.matters()) {
            matter(matter, ++count);
        }
    }

    private void matter(Matter matter, int number) {
        String grade = matter.severity() == Severity.ERROR ? "数据不一致" : "需要说明";
        String place = matter.section().isEmpty() ? "" : "（" + matter.section() + "）";
        paper.line(Look.HEADING_3, number + ". " + grade + place);
        if (!matter.sentence().isEmpty()) {
            paper.line(Look.NORMAL, "原文：“" + matter.sentence() + "”");
        }
        if (!matter.figures().isEmpty()) {
            paper.line(Look.NORMAL, "数据：" + matter.figures() + "。");
        }
        paper.line(Look.NORMAL, "核对情况：" + matter.message());
        if (!matter.suggestion().isEmpty()) {
            paper.line(Look.NORMAL, "建议：" + matter.suggestion());
        }
    }

    private void closing() {
        paper.line(Look.HEADING_1, numeral(subjects.size()) + "、有关要求");
        paper.line(
                Look.NORMAL,
                "请你单位对照账簿、决算报表等资料逐项核实。确属差错的，请更正后重新报送；因统计口径、四舍五入等原因形成差异的，请说明理由。"
                        + "核实整改情况请填入附表，于〔　　〕年〔　　〕月〔　　〕日前报送我单位。");
        paper.line(Look.NORMAL, "本通知所列情况仅根据报告中已列示的数据核对得出；未列入本通知的数据，不视为已经核对无误。");
        paper.line(Look.NORMAL, "联系人：〔姓名〕　　联系电话：〔电话〕");
        paper.line(Look.NORMAL, "附件：核实整改情况反馈表");
        paper.line(Look.RIGHT, ISSUER);
        paper.line(Look.RIGHT, DATE);
    }

    private void reply() {
        paper.pageBreak();
        paper.line(Look.FLUSH, "附件");
        paper.line(Look.CENTRED, "核实整改情况反馈表");
        paper.line(Look.CELL, "填报单位：" + unit + "　　填报人：　　　　　　联系电话：");
        paper.table(5, 26, 15, 14, 20, 20).row(true);
        for (String head : List.of("序号", "核实事项", "列示数", "核算数", "核实结果（属实／不属实）", "整改措施或理由")) {
            paper.cell(Look.HEAD_CELL, head);
        }
        paper.endRow();
        int number = 0;
        for (Subject subject : subjects) {
            for (Matter matter : subject.matters()) {
                row(matter, ++number);
            }
        }
        paper.endTable();
        paper.line(Look.CELL, "单位负责人（签字）：　　　　　　　　单位（盖章）：　　　　　　　　年　　月　　日");
    }

    private void row(Matter matter, int number) {
        paper.row(false).cell(Look.HEAD_CELL, String.valueOf(number));
        paper.cell(Look.CELL, matter.section().isEmpty() ? matter.sentence() : matter.section());
        paper.cell(Look.CELL, matter.stated()).cell(Look.CELL, matter.computed());
        paper.cell(Look.CELL, "").cell(Look.CELL, "").endRow();
    }

    /** 一, 十, 二十一; nobody writes a letter of a hundred parts. */
    private static String numeral(int index) {
        int number = index + 1;
        if (number > 99) {
            return String.valueOf(number);
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : NUMERALS.substring(number / 10 - 1, number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : NUMERALS.substring(number % 10 - 1, number % 10));
    }

    private static String line(String words) {
        return words.replaceAll("[\\s\\u3000]+", " ").strip();
    }
}
