package org.gouji.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Section;
import org.gouji.model.Source;
import org.gouji.model.Span;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;

final class OutlineRobustnessTest {
    private static final Outline OUTLINE = Outline.standard();
    private static final String[] PIECES = {
        "一、",
        "二、",
        "十、",
        "（一）",
        "（2） ",
        "1、 ",
        "1.",
        "2．",
        "(3)",
        "①",
        "第一部分",
        "第3部分 ",
        "附件",
        "附件2",
        "目录",
        "部门概况",
        "2022年度",
        "部门整体支出绩效自评报告",
        "项目支出绩效自评表",
        "部门决算",
        "第五部分 附表",
        "名词解释",
        "云岭县水务局",
        "：",
        "。",
        "；",
        "，",
        "\n",
        "\n",
        "\n",
        "\t",
        "\n\t",
        " ",
        "　",
        "4.74万元",
        "𠮷",
        "满意度调查问卷",
        "[bookmark: _Toc1]",
        "列1\n",
        "□",
        "（以下简称县局）"
    };

    @Test
    void randomTextNeverThrowsAndSpansStayInside() {
        long seed = 20240501L;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(120);
            for (int i = 0; i < length; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Document document = PlainText.document("r.txt", text.toString());
            List<Framed> framed = OUTLINE.read(document);
            int end = 0;
            for (Framed report : framed) {
                Span span = report.head().span();
                assertThat(span.start()).as("seed %d, round %d", seed, round).isEqualTo(end);
                end = span.end();
                for (Section section : report.sections()) {
                    assertThat(span.contains(section.span()))
                            .as(text.toString())
                            .isTrue();
                    assertThat(section.span().contains(section.heading())).isTrue();
                }
            }
            assertThat(end).isEqualTo(framed.isEmpty() ? 0 : text.length());
        }
    }

    @Test
    void emptyDocumentHasNoReport() {
        assertThat(OUTLINE.read(PlainText.document("r.txt", ""))).isEmpty();
    }

    @Test
    void styledHeadingsNestByStyleWhereTheyHaveNoNumber() {
        Styled styled = new Styled();
        styled.add("2022年度单位整体支出绩效自评报告", 0);
        styled.add("一、单位概况", 1);
        styled.add("人员情况", 2);
        styled.add("在职12人。", -1);
        styled.add("资产情况", 2);
        styled.add("办公用房一处。", -1);
        styled.add("二、绩效情况", 1);
        styled.add("1.产出", 2);
        styled.add("（1）数量：完成12项，均达到年初设定的目标。", 3);
        assertThat(styled.headings()).isEqualTo("""
                        0||2022年度单位整体支出绩效自评报告
                        1|一|单位概况
                        2||人员情况
                        2||资产情况
                        1|二|绩效情况
                        2|1|产出
                        3|（1）|数量
                        """);
    }

    private static final class Styled {
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();

        void add(String words, int style) {
            Span span = new Span(text.length(), text.length() + words.length());
            text.append(words).append('\n');
            blocks.add(
                    style < 0
                            ? new Block.Paragraph(span, List.of(span), Block.Role.BODY)
                            : new Block.Heading(span, List.of(span), style));
        }

        String headings() {
            Document document = new Document(
                    new Source("a.docx", "application/zip", "", 1), Status.OK, text.toString(), blocks, List.of());
            StringBuilder printed = new StringBuilder();
            OUTLINE.read(document)
                    .forEach(framed -> framed.sections()
                            .forEach(section -> printed.append(section.level())
                                    .append('|')
                                    .append(section.label())
                                    .append('|')
                                    .append(section.title())
                                    .append('\n')));
            return printed.toString();
        }
    }
}
