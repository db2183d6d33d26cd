package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.gouji.export.review.Conclusion;
import org.gouji.export.review.Decision;
import org.gouji.export.review.Decisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions in the store. */
class ReviewsTest {
    private static final String ID = "0a1b2c3d4e5f";

    @TempDir
    Path folder;

    private static Decision decision(Conclusion conclusion, String note) {
        return new Decision(ID, Optional.of(conclusion), note);
    }

    private Reviews.Taken decide(Decision decision) {
        try (Workspace workspace = Workspace.open(folder.resolve("work"))) {
            return workspace.reviews().decide(List.of(decision));
        }
    }

    private Decisions decisions() {
        try (Workspace workspace = Workspace.reading(folder.resolve("work"))) {
            return workspace.reviews().decisions();
        }
    }

    @Test
    void whatADecisionLeavesOpenStaysAsItWas() {
        assertThat(decide(decision(Conclusion.PENDING, "去电")).fresh()).isEqualTo(1);
        assertThat(decide(new Decision(ID, Optional.of(Conclusion.FALSE_ALARM), ""))
                        .changed())
                .containsExactly(decision(Conclusion.PENDING, "去电"));
        assertThat(decisions().of(ID)).contains(decision(Conclusion.FALSE_ALARM, "去电"));
        assertThat(decide(new Decision(ID, Optional.empty(), "去电")).same()).isEqualTo(1);
        assertThat(decisions().dismissed(ID)).isTrue();
    }

    @Test
    void decisionAboutNothingThatIsKnownIsKeptAndToldApart() {
        assertThat(decide(decision(Conclusion.CONFIRMED, "")).strange())
                .containsExactly(decision(Conclusion.CONFIRMED, ""));
        try (Workspace workspace = Workspace.reading(folder.resolve("work"))) {
            assertThat(workspace.reviews().all()).singleElement().satisfies(one -> {
                assertThat(one.path()).isEmpty();
                assertThat(one.decision()).contains(decision(Conclusion.CONFIRMED, ""));
            });
        }
    }

    @Test
    void newerVersionOfTheProgramKeepsTheDecisionsThoughItEmptiesTheRest() throws SQLException {
        decide(decision(Conclusion.FALSE_ALARM, "口径不同"));
        Path database = folder.resolve("work").resolve(Workspace.DATABASE);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = 2");
        }
        try (Workspace workspace = Workspace.open(folder.resolve("work"))) {
            assertThat(workspace.emptied()).isTrue();
        }
        assertThat(decisions().of(ID)).contains(decision(Conclusion.FALSE_ALARM, "口径不同"));
    }

    @Test
    void hintsNameTheWorkspaceAsItCanBeTyped() throws SQLException {
        Path work = folder.resolve("旧 工作区");
        assertThatThrownBy(() -> Workspace.reading(work))
                .isInstanceOfSatisfying(
                        BadRequest.class,
                        why -> assertThat(why.wording().zh()).endsWith("gouji audit 报告文件夹 -w \"" + work + '"'));
        Workspace.open(work).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + work.resolve(Workspace.DATABASE));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = 2");
        }
        assertThatThrownBy(() -> Workspace.reading(work))
                .isInstanceOfSatisfying(
                        BadRequest.class,
                        why -> assertThat(why.wording().zh())
                                .contains("请先运行 gouji audit 报告文件夹 -w \"" + work + "\" 更新"));
    }
}
