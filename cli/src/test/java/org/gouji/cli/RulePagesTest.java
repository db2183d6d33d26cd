package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.model.CrossCheck;
import org.gouji.model.Dossier;
import org.gouji.model.Finding;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.RuleInfo;
import org.gouji.pipeline.Ledger;
import org.gouji.pipeline.Listener;
import org.gouji.pipeline.Request;
import org.gouji.pipeline.Stages;
import org.gouji.pipeline.Workspace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule has a page in docs/rules, and what the page shows is what the program does. */
final class RulePagesTest {
    private static final Path PAGES = Path.of(System.getProperty("gouji.root", ".."), "docs", "rules");
    private static final Pattern EXAMPLE = Pattern.compile("```text\\n(?<text>.*?)```", Pattern.DOTALL);
    private static final String HOLDS = "\n## 不报的例子\n";
    private static final String TITLE = "示例县档案馆2022年度部门整体支出绩效自评报告\n";

    private static final Stages STAGES = Stages.standard(Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void everyRuleHasAPageAndEveryPageARule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            List<String> names =
                    pages.map(page -> page.getFileName().toString()).sorted().toList();
            assertThat(names)
                    .containsExactlyElementsOf(new TreeSet<>(STAGES.rules().stream()
                            .map(rule -> rule.id() + ".md")
                            .toList()));
        }
    }

    @TestFactory
    Stream<DynamicTest> pageBeginsWithTheNameOfItsRule() {
        return STAGES.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(page(rule))
                                .startsWith("# " + rule.id() + " " + rule.name().zh() + "\n")));
    }

    @TestFactory
    Stream<DynamicTest> examplesAreJudgedAsTheirPagesSay() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (RuleInfo rule : STAGES.rules()) {
            String page = page(rule);
            int border = page.indexOf(HOLDS);
            assertThat(border).as("%s has examples that hold", rule.id()).isPositive();
            for (String example : examples(page.substring(0, border))) {
                tests.add(DynamicTest.dynamicTest(
                        rule.id() + " fires: " + example.lines().findFirst().orElseThrow(),
                        () -> assertThat(fired(example)).contains(rule.id())));
            }
            List<String> holding = examples(page.substring(border));
            assertThat(holding).as("examples of %s that hold", rule.id()).isNotEmpty();
            for (String example : holding) {
                tests.add(DynamicTest.dynamicTest(
                        rule.id() + " is silent: " + example.lines().findFirst().orElseThrow(),
                        () -> assertThat(fired(example)).isEmpty()));
            }
        }
        return tests.stream();
    }

    private static String page(RuleInfo rule) throws IOException {
        return Files.readString(PAGES.resolve(rule.id() + ".md")).replace("\r\n", "\n");
    }

    private static List<String> examples(String page) {
        List<String> examples = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(page);
        while (example.find()) {
            examples.add(example.group("text"));
        }
        return examples;
    }

    /** The rules that find something in an example: some lines of a report, a whole one, or several between lines of hyphens. */
    private List<String> fired(String example) throws IOException {
        String[] reports = example.split("(?m)^-{4,}\\n", -1);
        if (reports.length > 1) {
            return firedAcross(reports);
        }
        boolean whole = example.lines().findFirst().orElse("").endsWith("报告");
        Path file = Files.writeString(folder.resolve("example.txt"), whole ? example : TITLE + example);
        return fired(STAGES.read(file, "example.txt")).toList();
    }

    private static Stream<String> fired(Dossier dossier) {
        return dossier.reports().stream()
                .flatMap(report -> report.findings().stream()
                        .flatMap(finding -> Stream.concat(Stream.of(finding.rule()), folded(report, finding))))
                .distinct();
    }

    private List<String> firedAcross(String... reports) throws IOException {
        Path own = Files.createTempDirectory(folder, "example");
        Path files = Files.createDirectory(own.resolve("reports"));
        for (int i = 0; i < reports.length; i++) {
            Files.writeString(files.resolve(i + ".txt"), reports[i]);
        }
        List<String> rules = new ArrayList<>();
        try (Workspace workspace = Workspace.open(own.resolve("work"))) {
            Ledger ledger = workspace.run(new Request(List.of(files), Set.of(), 1), STAGES.reader(), new Listener() {});
            assertThat(ledger.anyFailed()).isFalse();
            workspace.dossiers(ledger).forEach(dossier -> fired(dossier).forEach(rules::add));
            for (CrossCheck check : workspace.across()) {
                check.severity().ifPresent(severity -> rules.add(check.rule()));
            }
        }
        return rules.stream().distinct().toList();
    }

    /** The rules of the relations that a finding carries: those of one root cause are one finding. */
    private static Stream<String> folded(Report report, Finding finding) {
        return report.relations().stream()
                .filter(relation -> finding.relations().contains(relation.id()))
                .map(Relation::rule);
    }
}
