package org.gouji.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gouji.model.Measure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An index over two invented reports, and questions to it. */
abstract class TwoReports {
    @TempDir
    Path folder;

    SearchIndex index;

    @BeforeEach
    void twoReports() throws IOException {
        index = SearchIndex.open(folder);
        index.put("a", water().dossier("2022/水务.txt"));
        index.put("b", service().dossier("2021/政务.txt"));
        index.commit(7);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    static Sample water() {
        return Sample.of("青石县水务局", "青石县", 2022)
                .section(1, "一", "单位概况")
                .line("青石县水务局负责全县河道治理。下设三个股室。")
                .section(1, "二", "“三公”经费情况")
                .section(2, "（一）", "公务接待费")
                .line("2022年公务接待费决算数为3.65万元，接待15批次。比上年减少。")
                .wan("公务接待费", Measure.FINAL, "3.65")
                .count("接待批次", "15", "批次")
                .section(2, "（二）", "公务用车")
                .line("公务用车购置及运行维护费1,280.50万元，用于ＧＰＳ升级。");
    }

    static Sample service() {
        return Sample.of("白云县政务服务中心", "白云县", 2021)
                .section(1, "一", "项目支出")
                .line("热线运行项目预算60.00万元，执行58.20万元。")
                .wan("热线运行项目", Measure.BUDGET, "60.00")
                .wan("热线运行项目", Measure.FINAL, "58.20")
                .line("公务接待费0.80万元。")
                .wan("公务接待费", Measure.FINAL, "0.80");
    }

    Hits search(String words, Filter filter) throws IOException {
        return index.search(SearchRequest.of(words).with(filter));
    }

    List<String> files(String words) throws IOException {
        return search(words, Filter.none().only(HitKind.REPORT)).hits().stream()
                .map(hit -> hit.report().fileKey())
                .sorted()
                .toList();
    }

    static List<String> marked(Hit hit) {
        return hit.line().highlights().stream()
                .map(span -> span.in(hit.line().text()))
                .toList();
    }
}
