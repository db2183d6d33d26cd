package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GistTest {
    @TempDir
    private Path folder;

    private SearchIndex index;

    @BeforeEach
    void threeUnits() throws IOException {
        index = SearchIndex.open(folder);
        index.put(
                "a",
                Sample.of("青石县农业机械服务站", "青石县", 2022)
                        .line("全年检修拖拉机320台。")
                        .line("热线受理群众来电412件，按期办结407件。")
                        .dossier("a"));
        index.put(
                "b",
                Sample.of("青石县图书馆", "青石县", 2022)
                        .line("接待读者26.8万人次，外借图书18万册次。")
                        .line("新购公务用车0辆，保有量1辆。")
                        .dossier("b"));
        index.commit(1);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private List<String> lines(String query) throws IOException {
        return index.search(SearchRequest.of(query).as(HitKind.PARAGRAPH)).hits().stream()
                .map(hit -> hit.line().text())
                .toList();
    }

    @Test
    void questionFindsWhatHasMostOfItsWords() throws IOException {
        assertThat(lines("热线来电办结多少件").get(0)).startsWith("热线受理群众来电412件");
        assertThat(lines("公务用车保有量几辆").get(0)).startsWith("新购公务用车0辆");
    }

    @Test
    void unitIsFoundByAShortNameThatSkipsLetters() throws IOException {
        assertThat(lines("农机站")).anyMatch(line -> line.startsWith("全年检修拖拉机"));
        assertThat(lines("农机站")).noneMatch(line -> line.contains("读者"));
    }

    @Test
    void quotedWordsAreOnlyFoundAsTheyAre() throws IOException {
        assertThat(lines("\"热线来电办结\"")).isEmpty();
        assertThat(lines("\"群众来电412件\"")).hasSize(1);
    }

    @Test
    void whatOnlyComesNearIsCountedForItself() throws IOException {
        Hits near = index.search(SearchRequest.of("热线来电办结多少件").as(HitKind.PARAGRAPH));
        Hits exact = index.search(SearchRequest.of("\"群众来电412件\"").as(HitKind.PARAGRAPH));

        assertThat(near.near()).isPositive().isEqualTo(near.total());
        assertThat(exact.near()).isZero();
    }

    @Test
    void conditionsStillHold() throws IOException {
        assertThat(lines("部门:图书馆 热线来电办结")).noneMatch(line -> line.contains("来电"));
    }

    @Test
    void longTextIsNoMoreThanLuceneTakes() throws IOException {
        String essay = "接待读者外借图书检修拖拉机受理群众来电按期办结新购公务用车保有量".repeat(6);

        assertThat(lines(essay)).isNotNull();
        assertThat(lines("接待 读者 外借 图书 检修 拖拉机 受理 群众 来电 按期 办结 新购 公务 用车 保有量 热线 全年"))
                .isNotNull();
    }

    @Test
    void nothingIsFoundForWordsThatNobodyWrites() throws IOException {
        assertThat(lines("渗滤液")).isEmpty();
    }
}
