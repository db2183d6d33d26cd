package org.gouji.ingest.plain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.format.Conditions;
import org.gouji.ingest.format.Content;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Outcome;
import org.gouji.model.Source;
import org.gouji.model.Span;

/** Invented texts, and the ways tests read them. */
final class Samples {
    static final Source SOURCE = new Source("青禾县/自评.txt", "text/plain", "", 0);

    /** A report of an invented county, with digits, brackets and Latin letters as such reports have them. */
    static final String REPORT = """
            青禾县水务管理站2023年度部门整体支出绩效自评报告
            一、部门概况
            （一）机构组成。青禾县水务管理站为县水利局下属公益一类事业单位，内设综合股、工程股、水质监测股3个股室。
            （二）人员情况。核定事业编制26名，年末实有在编人员24人，其中：管理人员9人，专业技术人员13人，工勤人员2人。
            二、资金收支情况
            2023年度收入合计812.46万元，其中：一般公共预算财政拨款收入790.10万元，占97.25%；其他收入22.36万元，占2.75%。
            2023年度支出合计805.32万元，其中：基本支出512.08万元，占63.59%；项目支出293.24万元，占36.41%。
            与2022年相比，支出增加41.07万元，增长5.37%，主要原因是新增农村饮水管网改造项目，沿河六个村的旧管道全部更换。
            三、绩效目标完成情况
            1.全年巡查河道180次，发现并整改问题46个，整改率100%；抢修漏点312处，平均抢修时间由9小时缩短到5.5小时。
            2.检测水样1,260份，合格1,247份，合格率98.97%。在南坪、柳溪两个乡镇试点智能水表3400只（单价≤180元）。
            3.节水宣传进校园12场，发放手册5000余份，受益学生约4,800人，群众满意度为95.2%。
            四、存在问题
            预算编制不够精细，个别项目前期论证不足，致使资金支付进度偏慢；固定资产台账更新不及时，仍有3台水泵未贴标签。
            五、改进措施
            加强业务与财务的衔接，按季度通报执行进度，对低于序时进度10个百分点的项目逐个分析原因，必要时收回资金统筹使用。
            附件：ABC-2023.xlsx
            """;

    /** General prose that has nothing to do with budgets. */
    static final String STORY = """
            清晨的雾还没有散，老人就把小船推下了水。他今年七十三岁，在这条江上打了半辈子的鱼，手掌粗得像树皮，眼睛却还很亮。
            孙女坐在船头，怀里抱着一只黄猫，问他：“爷爷，今天能不能看见白鹭？”老人笑了笑，说：“只要你不吵，它们就会来。”
            桨声轻轻地响，岸边的芦苇一片一片往后退。远处传来火车的汽笛，桥上的灯一盏接一盏地灭了，天边露出一道淡红色的光。
            忽然，一大群鸟从浅滩上飞起来，翅膀擦着水面，像谁撒了一把白纸。小姑娘捂住嘴，眼睛睁得圆圆的，连猫也竖起了耳朵。
            老人没有说话。他想起许多年前，也是这样的早上，他的父亲指着同一片水，告诉他什么时候该下网，什么时候该把小鱼放回去。
            “我们回家吧。”他说，“妈妈的粥应该煮好了。”船慢慢掉头，水里的云被划开，又慢慢合上，好像什么事都没有发生过。
            """;

    /** Traditional characters, for Big5. */
    static final String TRADITIONAL = """
            松嶺鎮公所一百一十二年度社區照顧計畫績效報告
            一、計畫概況：本計畫由社會課負責執行，全年預算為新臺幣1,250,000元，實際支出1,187,400元，執行率為94.99%。
            二、服務成果：全年辦理健康講座24場，參加民眾共計1,306人次；送餐服務每日約85人，滿意度調查結果為96.3%。
            三、人員編制：專職人員3名，志工42名，其中男性15名，女性27名。與上年度相比，志工人數增加6名，增長16.67%。
            四、存在問題：山區道路狹窄，雨季時常中斷，送餐車輛無法準時到達；部分長者不熟悉電話預約的方式。
            五、改進措施：增設兩個中繼站，並與鄰近國民小學合作，利用學校廚房準備餐點；同時印製大字手冊，請里長協助說明。
            清晨的霧還沒有散，老人就把小船推下了水。孫女坐在船頭，懷裡抱著一隻黃貓，問他今天能不能看見白鷺。
            老人笑了笑，說：「只要你不吵，牠們就會來。」遠處傳來火車的汽笛，橋上的燈一盞接一盞地滅了。
            船慢慢掉頭，水裡的雲被劃開，又慢慢合上，好像什麼事都沒有發生過。他們回到家的時候，媽媽的粥剛剛煮好。
            """;

    private Samples() {}

    static Outcome outcome(byte[] bytes) {
        return outcome(bytes, Conditions.standard());
    }

    static Outcome outcome(byte[] bytes, Conditions conditions) {
        try {
            return new Outcome.Done(PlainText.read(new Content(bytes, SOURCE, conditions)));
        } catch (Refusal e) {
            return e.outcome(SOURCE);
        }
    }

    static Document document(String text) {
        return ((Outcome.Done) outcome(text.getBytes(StandardCharsets.UTF_8))).document();
    }

    static <B extends Block> List<B> blocks(Document document, Class<B> kind) {
        return document.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    static String joined(Document document, List<Span> pieces) {
        return pieces.stream().map(piece -> piece.in(document.text())).collect(Collectors.joining());
    }

    /** The rows of a table, cells divided by {@code |} and line breaks in them shown as {@code /}. */
    static List<String> rows(Document document, Block.Table table) {
        return java.util.stream.IntStream.range(0, table.rows())
                .mapToObj(row -> table.cells().stream()
                        .filter(cell -> cell.row() == row)
                        .map(cell -> cell.span().in(document.text()).replaceAll("\\n+", "/"))
                        .collect(Collectors.joining("|")))
                .toList();
    }

    /** One line a block, for tests that look at the whole division. */
    static List<String> outline(Document document) {
        return document.blocks().stream().map(block -> line(document, block)).toList();
    }

    private static String line(Document document, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.role() + " " + joined(document, paragraph.pieces());
        }
        if (block instanceof Block.Furniture furniture) {
            return furniture.kind() + " "
                    + furniture.span().in(document.text()).replace("\n", "/").replace("\t", "→");
        }
        if (block instanceof Block.Table table) {
            return "TABLE " + String.join(" / ", rows(document, table));
        }
        Block.Chart chart = (Block.Chart) block;
        return "CHART " + chart.title() + " "
                + chart.series().stream()
                        .map(series -> series.name()
                                + series.points().stream()
                                        .map(p -> p.category() + "=" + p.span().in(document.text()))
                                        .toList())
                        .toList();
    }
}
