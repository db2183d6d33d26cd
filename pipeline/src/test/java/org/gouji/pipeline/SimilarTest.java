package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.export.Likeness;
import org.gouji.export.Likeness.Figures;
import org.gouji.export.Likeness.Match;
import org.gouji.export.Likeness.Passage;
import org.gouji.pipeline.similar.Similar.Wanted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarTest {
    private static final Stages STAGES = Stages.standard(Optional.empty());
    private static final Wanted ALL = new Wanted(10, 0, false);

    private static final String TEMPLATE =
            "根据预算绩效管理工作的统一部署，我单位成立了由主要负责人任组长的绩效自评工作小组，对照年初批复的绩效目标逐项开展自评，现将自评情况报告如下，请予审核。";

    @TempDir
    private Path folder;

    private Path files;

    @BeforeEach
    void reports() throws IOException {
        files = Files.createDirectories(folder.resolve("files"));
        report("清河县园林绿化服务中心", 2022, """
                全年完成城区主次干道行道树补植1260株，更换枯死灌木3.80万平方米，新建口袋公园4处，修剪草坪126.50万平方米，防治病虫害面积达到58.30万平方米，群众投诉明显减少。
                项目支出共计218.40万元，其中用于购买苗木96.20万元，用于雇用季节性养护工人82.70万元，用于维修洒水车和喷灌设施39.50万元，全部按照合同约定分批支付。
                """);
    }

    private void report(String unit, int year, String paragraphs) throws IOException {
        Files.writeString(files.resolve(unit + year + ".txt"), """
                %s%d年度部门整体支出绩效自评报告
                一、基本情况
                %s
                二、主要绩效
                %s
                """.formatted(unit, year, TEMPLATE, paragraphs.strip()));
    }

    private List<Likeness> similar(String report, Wanted wanted) {
        try (Workspace workspace = Workspace.open(folder.resolve("work"))) {
            workspace.run(new Request(List.of(files), Set.of(), 1), STAGES.reader(), new Listener() {});
            return workspace.similar(report, wanted);
        }
    }

    private static Match match(Likeness likeness, String unit) {
        return likeness.matches().stream()
                .filter(match -> match.other().unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sameWordsWithTheSameFiguresAreToldFromTheSameWordsWithOthers() throws IOException {
        report("白石县园林绿化服务中心", 2022, """
                全年完成城区主次干道行道树补植1260株，更换枯死灌木3.80万平方米，新建口袋公园4处，修剪草坪126.50万平方米，防治病虫害面积达到58.30万平方米，群众投诉明显减少。
                项目支出共计154.90万元，其中用于购买苗木61.00万元，用于雇用季节性养护工人70.40万元，用于维修洒水车和喷灌设施23.50万元，全部按照合同约定分批支付。
                """);

        Match match = match(similar("清河县园林绿化服务中心", ALL).get(0), "白石县园林绿化服务中心");

        assertThat(match.passages())
                .filteredOn(passage -> passage.here().contains("行道树"))
                .extracting(Passage::figures)
                .containsExactly(Figures.SAME);
        assertThat(match.passages())
                .filteredOn(passage -> passage.here().contains("购买苗木"))
                .extracting(Passage::figures)
                .containsExactly(Figures.OTHER);
        assertThat(match.alike()).isGreaterThan(match.exact());
    }

    @Test
    void whatEverybodyWritesWeighsLess() throws IOException {
        String own = "本年度组织第%d批志愿者前往山区小学开展流动展览与科学实验演示活动，帮助留守儿童认识岩石标本、星座与本地常见的两栖动物，深受师生欢迎，反响十分热烈。";
        for (int i = 1; i <= 6; i++) {
            report("青木县第" + "一二三四五六".charAt(i - 1) + "小学", 2022, "学校概况见附件。");
        }
        report("白石县科技馆", 2022, own.formatted(3));
        report("清河县科技馆", 2022, own.formatted(7));

        Likeness likeness = similar("清河县科技馆", ALL).get(0);

        Match copy = likeness.matches().get(0);
        assertThat(copy.other().unit()).isEqualTo("白石县科技馆");
        assertThat(copy.passages().get(0).here()).contains("留守儿童");
        assertThat(copy.passages().get(0).reports()).isEqualTo(1);
        assertThat(likeness.matches().subList(1, likeness.matches().size()))
                .allMatch(other -> other.telling().compareTo(other.alike()) < 0)
                .allMatch(other -> other.telling().compareTo(copy.telling()) < 0);
    }

    @Test
    void reportsThatShareNothingAreNotListed() throws IOException {
        Files.writeString(files.resolve("other.txt"), """
                白石县水利局2022年度部门整体支出绩效自评报告
                一、基本情况
                汛期来临之前对全县三十六座小型水库的溢洪道、放水涵管与大坝坝坡逐一排查，发现渗漏隐患后立即组织抢修，确保安全度汛，同时完善了雨情水情预报系统。
                """);

        Likeness likeness = similar("清河县园林绿化服务中心", ALL).get(0);

        assertThat(likeness.compared()).isEqualTo(1);
        assertThat(likeness.matches()).isEmpty();
        assertThat(likeness.length()).isPositive();
    }

    @Test
    void reportsOfTheSameUnitCanBeLeftOut() throws IOException {
        report(
                "清河县园林绿化服务中心",
                2021,
                "全年完成城区主次干道行道树补植960株，更换枯死灌木2.10万平方米，新建口袋公园2处，修剪草坪118.00万平方米，防治病虫害面积达到51.70万平方米，群众投诉明显减少。");
        String file = files.resolve("清河县园林绿化服务中心2022.txt").toString();

        assertThat(similar(file, ALL).get(0).matches()).hasSize(1);
        assertThat(similar(file, new Wanted(10, 0, true)).get(0).matches()).isEmpty();
    }

    @Test
    void whoIsMeantMustBeClear() throws IOException {
        report("清河县园林绿化服务中心", 2021, "略。");

        assertThatThrownBy(() -> similar("园林绿化", ALL))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("2 reports");
        assertThatThrownBy(() -> similar("天文馆", ALL))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("no report");
        assertThatThrownBy(
                        () -> similar(folder.resolve("work").resolve("gouji.db").toString(), ALL))
                .isInstanceOf(BadRequest.class);
    }

    @Test
    void noMoreIsListedThanAskedForAndTheRestIsCounted() throws IOException {
        for (String county : List.of("白石县", "青木县", "望江县")) {
            report(county + "园林绿化服务中心", 2022, "内容略。");
        }

        Likeness likeness = similar("清河县园林绿化服务中心", new Wanted(1, 0, false)).get(0);

        assertThat(likeness.matches()).hasSize(1);
        assertThat(likeness.more()).isEqualTo(2);
    }
}
