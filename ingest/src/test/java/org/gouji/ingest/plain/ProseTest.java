package org.gouji.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.ingest.plain.Samples.blocks;
import static org.gouji.ingest.plain.Samples.document;
import static org.gouji.ingest.plain.Samples.outline;

import org.gouji.model.Block;
import org.gouji.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [bookmark: _Toc1][bookmark: _Toc2]一、概况          | BODY 一、概况
                    1、 [bookmark: _Toc1]收入情况                      | BODY 1、 收入情况
                    [bookmark: （三）收支]4.抓好收支                    | BODY 4.抓好收支
                    见下图[image: image1.png]所示                      | BODY 见下图所示
                    结余2万元[footnoteRef:1]。                         | BODY 结余2万元。
                    详见HYPERLINK "http://a.example/b" \\l "_Toc3"网站 | BODY 详见网站
                    [bookmark: _GoBack]                                | DEBRIS [bookmark: _GoBack]
                    （（（                                             | DEBRIS （（（
                    （图1：收支变动情况图）                             | CAPTION （图1：收支变动情况图）
                    （（（图3：支出结构图）                             | CAPTION （图3：支出结构图）
                    （  （图5：支出结构图）                             | CAPTION （图5：支出结构图）
                    [bookmark: _Toc1]（  （图5：支出结构图）            | CAPTION （图5：支出结构图）
                    （（图6：支出结构图                                 | CAPTION 图6：支出结构图
                    图 2 收入结构                                      | CAPTION 图 2 收入结构
                    图1：收入增长5%。                                  | BODY 图1：收入增长5%。
                    图书馆支出5万元                                    | BODY 图书馆支出5万元
                    - 12 -                                            | PAGE_NUMBER - 12 -
                    第3页 共8页                                        | PAGE_NUMBER 第3页 共8页
                    """)
    void oneLine(String line, String expected) {
        assertThat(outline(document("正文。\n" + line + "\n正文。\n"))).element(1).isEqualTo(expected);
    }

    @Test
    void paragraphSpanCoversTheWholeLine() {
        Document document = document("  [bookmark: a]支出5万元 \n");
        Block.Paragraph paragraph = blocks(document, Block.Paragraph.class).get(0);
        assertThat(paragraph.span().in(document.text())).isEqualTo("  [bookmark: a]支出5万元 ");
        assertThat(Samples.joined(document, paragraph.pieces())).isEqualTo("支出5万元");
    }

    @Test
    void commentIsSplitOff() {
        Document document = document("支出5万元。\tComment by 审核: 与附表不符\n下一段。\n");
        assertThat(outline(document)).containsExactly("BODY 支出5万元。", "COMMENT Comment by 审核: 与附表不符", "BODY 下一段。");
    }

    @Test
    void loneNumberIsAPageNumberAtTheEndOrInASequenceOrBesideAFormFeed() {
        assertThat(outline(document("甲。\n1\n乙。\n2\n丙。\n3\n丁。\n")))
                .containsExactly(
                        "BODY 甲。", "PAGE_NUMBER 1", "BODY 乙。", "PAGE_NUMBER 2", "BODY 丙。", "PAGE_NUMBER 3", "BODY 丁。");
        assertThat(outline(document("甲。\n7\f乙。\n8\n\n")))
                .containsExactly("BODY 甲。", "PAGE_NUMBER 7", "BODY 乙。", "PAGE_NUMBER 8");
        assertThat(outline(document("得分为\n96\n分。\n"))).contains("BODY 96");
    }

    @Test
    void contentsListWithPagesIsFurniture() {
        Document document = document("""
                目  录

                第一部分 概况\t1
                一、职责......1
                二、机构设置………… 3
                第二部分 决算说明
                一、收支总体情况\t5

                第一部分 概况
                一、职责
                """);
        assertThat(outline(document))
                .element(0)
                .asString()
                .startsWith("CONTENTS_LIST 目  录")
                .endsWith("收支总体情况→5");
        assertThat(outline(document).subList(1, 3)).containsExactly("BODY 第一部分 概况", "BODY 一、职责");
    }

    @Test
    void contentsListWithoutPagesIsToldByItsEntriesComingAgain() {
        String list = "第一部分 概况\n一、职责\n二、机构设置\n第二部分 决算说明\n";
        Document document = document("目录\n" + list + "\n" + list.replace("\n", "\n说明文字。\n"));
        assertThat(blocks(document, Block.Furniture.class)).hasSize(1);
        assertThat(outline(document)).element(1).isEqualTo("BODY 第一部分 概况");
        assertThat(blocks(document, Block.Paragraph.class)).hasSize(8);
    }

    @Test
    void headingsWithPagesAreAContentsListEvenWithoutItsTitle() {
        assertThat(outline(document("一、职责\t1\n二、机构\t2\n三、收支\t4\n正文。\n")))
                .containsExactly("CONTENTS_LIST 一、职责→1/二、机构→2/三、收支→4", "BODY 正文。");
    }

    @Test
    void columnOfWholeNumbersIsATableAndNoContentsList() {
        assertThat(outline(document("水泵\t1\n阀门\t2\n水表\t4\n"))).containsExactly("TABLE 水泵|1 / 阀门|2 / 水表|4");
    }

    @Test
    void pageReferencesAreAContentsList() {
        assertThat(outline(document("一、职责PAGEREF _Toc1 \\h 1\n二、机构PAGEREF _Toc2 h 2\n三、收支PAGEREF _Toc3 h 4\n正文。\n")))
                .hasSize(2)
                .element(1)
                .isEqualTo("BODY 正文。");
    }

    @Test
    void linesCutAtAFixedWidthAreJoined() {
        String sentence = "全年支出八百零五万元，其中人员经费五百一十二万元，管网改造经费二百九十三万元，资金拨付及时到位，账目清楚，"
                + "没有发现截留或者挪用的情况，各村供水设施运行正常，水质检测合格率保持在百分之九十八以上，群众普遍感到满意，"
                + "下一年度将继续改造剩余的旧管道，并为偏远的农户安装智能水表，逐步实现远程抄表和漏损预警，减少人工巡查的次数。";
        StringBuilder cut = new StringBuilder("一、资金情况\n");
        for (int i = 0; i < sentence.length(); i += 32) {
            cut.append(sentence, i, Math.min(sentence.length(), i + 32)).append('\n');
        }
        cut.append("二、下一步打算\n");
        cut.append(cut);
        Document document = document(cut.toString());
        assertThat(outline(document))
                .containsExactly(
                        "BODY 一、资金情况",
                        "BODY " + sentence,
                        "BODY 二、下一步打算",
                        "BODY 一、资金情况",
                        "BODY " + sentence,
                        "BODY 二、下一步打算");
        assertThat(blocks(document, Block.Paragraph.class).get(1).span().in(document.text()))
                .contains("\n");
    }

    @Test
    void sentenceBrokenAtACommaGoesOn() {
        String first = "资金使用合理合规，均按照年初批复的用途支出，没有挤占挪用的情况，手续齐全、账目清楚、";
        assertThat(outline(document(first + "\n进度正常。\n短，\n另起。\n" + first + "\n（二）问题\n")))
                .containsExactly("BODY " + first + "进度正常。", "BODY 短，", "BODY 另起。", "BODY " + first, "BODY （二）问题");
    }

    @Test
    void paragraphsOfAnyLengthAreNotJoined() {
        Document document = document(Samples.REPORT.replace("。\n", "\n"));
        assertThat(blocks(document, Block.Paragraph.class))
                .hasSize((int) Samples.REPORT.lines().count());
    }

    /** Digits are narrower in print than Chinese characters, so that lines of one width hold more of them. */
    @Test
    void aLineThatEndsBeforeTheUnitOfItsAmountGoesOn() {
        assertThat(outline(document("三年累计支出985.20万元，其中2023年526.81万\n元、2024年458.39万元。\n下一段。\n")))
                .hasSize(2);
    }

    @Test
    void linesTakenFromPrintGoOnThoughDigitsMakeThemUneven() {
        assertThat(outline(document("""
                        二、收入决算情况说明
                        某河道管理所 2023 年度本年收入合计 812.40 万元，与
                        上年相比减少 60.25 万元，下降 6.90%，其中：财政拨款收
                        入 700.40 万元，占 86.21%；事业收入 112.00 万元，占
                        13.79%。收入减少的主要原因是本年度不再承担灌区改造任
                        务，相应的专项经费不再安排，其余收入与上年大体持平。
                        三、支出决算情况说明
                        本年支出合计 790.15 万元，其中：基本支出 512.35 万
                        元，占 64.84%；项目支出 277.80 万元，占 35.16%。支
                        出减少的主要原因是设备购置安排在下一年度，以及在职人
                        员正常退休后没有及时补充，工资福利支出相应减少，公用
                        经费按标准压减，会议费和培训费支出也有所下降。
                        科目编码 科目名称 合计 基本支出 项目支出
                        213 农林水支出 790.15 512.35 277.80
                        """)))
                .containsExactly(
                        "BODY 二、收入决算情况说明",
                        "BODY 某河道管理所 2023 年度本年收入合计 812.40 万元，与上年相比减少 60.25 万元，下降 6.90%，其中：财政拨款收入 700.40 万元，占 86.21%；事业收入 112.00 万元，占13.79%。收入减少的主要原因是本年度不再承担灌区改造任务，相应的专项经费不再安排，其余收入与上年大体持平。",
                        "BODY 三、支出决算情况说明",
                        "BODY 本年支出合计 790.15 万元，其中：基本支出 512.35 万元，占 64.84%；项目支出 277.80 万元，占 35.16%。支出减少的主要原因是设备购置安排在下一年度，以及在职人员正常退休后没有及时补充，工资福利支出相应减少，公用经费按标准压减，会议费和培训费支出也有所下降。",
                        "BODY 科目编码 科目名称 合计 基本支出 项目支出",
                        "BODY 213 农林水支出 790.15 512.35 277.80");
    }

    @Test
    void paragraphsOfALineEachStayApart() {
        String text = "本年收入合计812.40万元，其中财政拨款收入700.40万元。\n".repeat(12) + "支出减少的主要原因如下\n设备购置安排在下一年度\n";
        assertThat(outline(document(text))).hasSize(14);
    }
}
