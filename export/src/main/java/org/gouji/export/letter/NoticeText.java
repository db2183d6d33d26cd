package org.gouji.export.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.export.Quote;
import org.gouji.export.letter.LetterPaper.Line;
import org.gouji.model.Language;
import org.gouji.model.Severity;
import org.gouji.model.Wording;

/** What a letter to a unit says, in the form of official documents. What only the office knows is left open in 〔 〕. */
final class NoticeText {
    private static final String NUMERALS = "一二三四五六七八九";
    private static final int FEW_WORDS = 40;
    private static final List<Integer> WIDTHS = List.of(5, 31, 13, 13, 14, 24);

    private final String unit;
    private final List<Subject> subjects;
    private final int matters;
    private final Language language;

    NoticeText(Notice notice, Language language) {
        this.language = language;
        this.unit = notice.unit().isEmpty() ? say("〔单位名称〕", "[name of the unit]") : notice.unit();
        this.subjects = notice.subjects();
        this.matters = notice.matters();
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    private String say(Wording wording) {
        return wording.in(language);
    }

    String title() {
        return say(
                "关于对" + unit + years("年度报告", "报告") + "有关数据进行核实整改的通知",
                "Figures to be verified and put right: " + unit + years(" report", ""));
    }

    private String years(String after, String without) {
        String years = subjects.stream()
                .flatMap(one -> one.identity().year().stream().boxed())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(say("、", ", ")));
        return years.isEmpty() ? without : say("", ", ") + years + after;
    }

    void write(LetterPaper paper) {
        paper.line(Line.TITLE, title());
        paper.line(Line.CENTRED, say("〔发文字号〕", "[document number]"));
        paper.line(Line.FLUSH, unit + say("：", ":"));
        paper.line(
                Line.NORMAL,
                say(
                        "近期，我单位对你单位报送的" + reports() + "进行了数据勾稽核对，发现其中 " + matters + " 处数据前后不一致或需要说明。现将有关情况通知如下，请予核实。",
                        "We have checked whether the figures tie in what you handed in (" + reports() + "). In "
                                + (matters == 1 ? "one place" : matters + " places")
                                + " they do not agree or need explaining. Please check what follows."));
        for (int i = 0; i < subjects.size(); i++) {
            subject(paper, subjects.get(i), i);
        }
        closing(paper);
        reply(paper);
    }

    private String reports() {
        if (subjects.size() > 1) {
            return say(" " + subjects.size() + " 份报告", subjects.size() + " reports");
        }
        return name(subjects.get(0), "报告", "a report");
    }

    private String name(Subject subject, String zh, String en) {
        return subject.title().isEmpty() ? say(zh, en) : say("《" + subject.title() + "》", subject.title());
    }

    private void subject(LetterPaper paper, Subject subject, int number) {
        String name = name(subject, "报告", "Report");
        paper.line(Line.PART, say(numeral(number) + "、" + name + "中需核实的数据", number + 1 + ". " + name));
        paper.line(Line.NORMAL, say("报送文件：", "File: ") + subject.fileName());
        int count = 0;
        for (Matter matter : subject.matters()) {
            matter(paper, matter, ++count);
        }
    }

    private void matter(LetterPaper paper, Matter matter, int number) {
        String grade = matter.severity() == Severity.ERROR
                ? say("数据不一致", "Figures that do not agree")
                : say("需要说明", "To be explained");
        String place = matter.place().isEmpty() ? "" : say("（" + matter.place() + "）", " (" + matter.place() + ")");
        paper.line(Line.MATTER, number + ". " + grade + place);
        if (!matter.sentence().isEmpty()) {
            paper.line(Line.NORMAL, say("原文：“", "Text: “") + matter.sentence() + "”");
        }
        String figures = say(matter.figures());
        if (!figures.isEmpty()) {
            paper.line(Line.NORMAL, say("数据：", "Figures: ") + figures + say("。", "."));
        }
        paper.line(Line.NORMAL, say("核对情况：", "Check: ") + say(matter.message()));
        matter.suggestion().ifPresent(words -> paper.line(Line.NORMAL, say("建议：", "Suggestion: ") + say(words)));
    }

    private void closing(LetterPaper paper) {
        paper.line(Line.PART, say(numeral(subjects.size()) + "、有关要求", subjects.size() + 1 + ". What we ask for"));
        paper.line(
                Line.NORMAL,
                say(
                        "请你单位对照账簿、决算报表等资料逐项核实。确属差错的，请更正后重新报送；因统计口径、四舍五入等原因形成差异的，请说明理由。"
                                + "核实整改情况请填入附表，于〔　　〕年〔　　〕月〔　　〕日前报送我单位。",
                        "Please check each against your books and accounts. Where something is wrong, correct it and hand the report in again; where"
                                + " scope or rounding make the difference, say so. Fill in the form enclosed and hand it in by [date]."));
        paper.line(
                Line.NORMAL,
                say(
                        "以上情况仅由报告中已列示的数据相互核对得出，不说明哪一个数据有误；“建议”是使各处一致的最小改动，以核实结果为准。未列入本通知的数据，不视为已经核对无误。",
                        "All this follows from the figures printed in the report alone and does not say which of them is wrong; a suggestion is the"
                                + " smallest change that makes them agree, and what you find counts. What is not listed here has not been found to be right."));
        paper.line(Line.NORMAL, say("联系人：〔姓名〕　　联系电话：〔电话〕", "Contact: [name], [telephone]"));
        paper.line(Line.NORMAL, say("附件：核实整改情况反馈表", "Enclosure: form for the reply"));
        paper.line(Line.SIGNATURE, say("〔发文机关〕", "[issuing office]"));
        paper.line(Line.SIGNATURE, say("〔　　　　〕年〔　　〕月〔　　〕日", "[date]"));
    }

    private void reply(LetterPaper paper) {
        paper.enclosure();
        paper.line(Line.FLUSH, say("附件", "Enclosure"));
        paper.line(Line.CENTRED, say("核实整改情况反馈表", "Reply"));
        paper.line(
                Line.FORM,
                say("填报单位：" + unit + "　　填报人：　　　　　　联系电话：", "Unit: " + unit + "    Filled in by:            Telephone:"));
        List<List<String>> rows = new ArrayList<>();
        for (Subject subject : subjects) {
            for (Matter matter : subject.matters()) {
                rows.add(List.of(
                        String.valueOf(rows.size() + 1), about(matter), matter.stated(), matter.computed(), "", ""));
            }
        }
        paper.table(
                List.of(
                        say("序号", "No."),
                        say("核实事项", "What to check"),
                        say("列示数", "Stated"),
                        say("核算数", "Computed"),
                        say("核实结果（属实／不属实）", "Found right or wrong"),
                        say("整改措施或理由", "Measures or reasons")),
                WIDTHS,
                rows);
        paper.line(
                Line.FORM,
                say(
                        "单位负责人（签字）：　　　　　　　　单位（盖章）：　　　　　　　　年　　月　　日",
                        "Head of the unit (signature):                Seal:                Date:"));
    }

    /** Where it stands and a few of its words: a heading alone tells several matters apart from none. */
    private String about(Matter matter) {
        String words = Quote.around(matter.sentence(), matter.stated(), FEW_WORDS);
        return matter.place().isEmpty() || words.isEmpty()
                ? matter.place() + words
                : matter.place() + say("：“" + words + "”", ": “" + words + "”");
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
}
