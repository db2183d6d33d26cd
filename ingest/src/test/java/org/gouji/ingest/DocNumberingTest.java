package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What Word counts and LibreOffice doesn't write: the files are made from its conversions by changing a few bytes. */
class DocNumberingTest {
    private static final int CIRCLED = 18;
    private static final int LEGAL = 0x04;
    private static final int OWN_RESTART = 0x08;

    private static List<String> lines(byte[] doc) {
        return Reading.document(doc).text().lines().toList();
    }

    @Test
    void listsOfOneBaseGoOnCountingUnlessTheyBeginAnew() {
        DocFile.ListOf headings = new DocFile.ListOf(1);
        DocFile.ListOf base = new DocFile.ListOf(2);
        DocFile.ListOf anew = new DocFile.ListOf(2, DocFile.startAt(0, 1));
        byte[] simple = Conformance.file("simple.doc");
        assertThat(lines(DocFile.of(simple).lists(headings, base, base).bytes()))
                .contains("3.指导乡镇档案工作。", "4.人员经费执行率99.20%；", "5.公用经费执行率95.10%。");
        assertThat(lines(DocFile.of(simple).lists(headings, base, anew).bytes()))
                .contains("3.指导乡镇档案工作。", "1.人员经费执行率99.20%；", "2.公用经费执行率95.10%。");
    }

    @Test
    void aListMayGiveALevelAnotherForm() {
        DocFile.ListOf circled = new DocFile.ListOf(2, DocFile.form(0, CIRCLED, "）"));
        assertThat(lines(DocFile.of(Conformance.file("simple.doc"))
                        .lists(new DocFile.ListOf(1), new DocFile.ListOf(2), circled)
                        .bytes()))
                .contains("3.指导乡镇档案工作。", "①）人员经费执行率99.20%；", "②）公用经费执行率95.10%。");
    }

    @Test
    void aLegalLevelWritesAllItsNumbersInArabicDigits() {
        byte[] rich = Conformance.file("rich.doc");
        assertThat(lines(rich)).contains("第二章 制度执行", "二.1检查情况");
        assertThat(lines(DocFile.of(rich).flagged("\0.\1", LEGAL, 0, 2).bytes()))
                .contains("第二章 制度执行", "2.1检查情况");
    }

    @Test
    void aLevelMayGoOnCountingOverTheLevelAbove() {
        byte[] rich = Conformance.file("rich.doc");
        assertThat(lines(rich)).contains("II.下半年", "1)三季度");
        assertThat(lines(DocFile.of(rich).flagged("\1)", OWN_RESTART, 0, 1).bytes()))
                .contains("II.下半年", "3)三季度");
    }
}
