package org.gouji.pipeline.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Body;
import org.gouji.model.Head;
import org.gouji.model.Identity;
import org.gouji.model.Kinds;
import org.gouji.model.Report;
import org.gouji.model.Span;
import org.junit.jupiter.api.Test;

class MembersTest {
    private static List<String> members(String text) {
        Identity who = new Identity("决算", "清河县水利局", "清河县", OptionalInt.of(2022), Kinds.FINAL_ACCOUNTS);
        Report report = new Report(
                new Head("r1", Optional.empty(), who, new Span(0, text.length())),
                new Body(List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return Members.read(text, report);
    }

    @Test
    void unitsInARowAreRead() {
        assertThat(members("清河县水利局下属预算单位2个，分别是：清河县水利局（本级）、清河县水库管理所。")).containsExactly("清河县水利局（本级）", "清河县水库管理所");
    }

    @Test
    void unitsLineByLineAreRead() {
        assertThat(members("纳入2022年度决算编制范围的单位共三个，包括：\n1.清河县水利局本级\n2.清河县水库管理所\n3.清河县防汛服务中心\n二、人员情况\n"))
                .containsExactly("清河县水利局本级", "清河县水库管理所", "清河县防汛服务中心");
    }

    @Test
    void listThatDoesNotHaveAsManyUnitsAsItSaysIsNotTrusted() {
        assertThat(members("清河县水利局下属预算单位3个，分别是：清河县水利局（本级）、清河县水库管理所。")).isEmpty();
    }

    @Test
    void officesOfOneUnitAreNoUnits() {
        assertThat(members("清河县水利局下属单位2个，分别是：负责防汛、负责供水。")).isEmpty();
    }
}
