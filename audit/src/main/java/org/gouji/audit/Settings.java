package org.gouji.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Finding;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.model.pack.Pack;
import org.gouji.model.pack.Setting;
import org.gouji.model.pack.Tie;

/** What packs say of rules: their severities, which of them are off, and the ties that packs add. */
final class Settings {
    private final Map<String, Setting> rules;
    private final Map<String, Tie> ties = new LinkedHashMap<>();

    Settings(Pack pack) {
        this.rules = pack.rules();
        pack.ties().forEach(tie -> ties.put(tie.id(), tie));
    }

    boolean off(String rule) {
        Setting setting = rules.get(rule);
        return setting != null && setting.off();
    }

    /** Findings with the severities that packs give, those of rules that are off left out. */
    List<Finding> applied(List<Finding> findings) {
        return findings.stream()
                .filter(f -> !off(f.rule()))
                .map(f -> severity(f.rule()).map(s -> as(f, s)).orElse(f))
                .toList();
    }

    private Optional<Severity> severity(String rule) {
        Optional<Severity> tied = Optional.ofNullable(ties.get(rule)).map(Tie::severity);
        return Optional.ofNullable(rules.get(rule)).flatMap(Setting::severity).or(() -> tied);
    }

    private static Finding as(Finding f, Severity severity) {
        return new Finding(
                f.id(), f.rule(), severity, f.message(), f.spans(), f.relations(), f.cause(), f.suggestion());
    }

    /** What the rules say of a tie's claim, under the tie's name. Where its numbers may not be the ones meant, only what holds is said. */
    List<Judgement> tied(Claim.Tied tied, List<Judgement> judged) {
        Tie tie = ties.get(tied.tie());
        if (tie == null) {
            return List.of();
        }
        List<Judgement> named = new ArrayList<>();
        for (Judgement j : judged) {
            if (tied.certain() || j.verdict().holds()) {
                named.add(new Judgement(
                        tie.id(),
                        j.kind(),
                        j.verdict(),
                        j.stated(),
                        j.operands(),
                        j.made(),
                        () -> Sentence.of(message(tie, j)),
                        j.severity()));
            }
        }
        return named;
    }

    private static Wording message(Tie tie, Judgement judged) {
        String said = judged.verdict() == Verdict.BROKEN ? tie.message() : "";
        return new Wording(
                tie.name() + "：" + judged.message().zh() + said,
                tie.name() + ": " + judged.message().en() + (said.isEmpty() ? "" : " " + said));
    }

    /** The rules as people read them, with what packs say of them, then the ties of packs. */
    List<RuleInfo> noted(List<RuleInfo> infos) {
        List<RuleInfo> all = new ArrayList<>();
        infos.forEach(info -> all.add(Optional.ofNullable(rules.get(info.id()))
                .map(setting -> info.noted(said(setting)))
                .orElse(info)));
        ties.values().forEach(tie -> all.add(info(tie)));
        return all;
    }

    private RuleInfo info(Tie tie) {
        Wording from = Wording.same(tie.origin().toString());
        Wording note = Optional.ofNullable(rules.get(tie.id()))
                .map(setting -> new Wording(
                        from.zh() + "；" + said(setting).zh(),
                        from.en() + "; " + said(setting).en()))
                .orElse(from);
        String zh = tie.text() + "（" + tie.conditions().where().label()
                + (tie.conditions().certain() ? "" : "，只核对相符") + "）。" + tie.message();
        String en = tie.text() + " ("
                + tie.conditions().where().name().toLowerCase(java.util.Locale.ROOT)
                + (tie.conditions().certain() ? "" : ", verifies only") + ")";
        return new RuleInfo(tie.id(), Wording.same(tie.name()), new Wording(zh, en), Optional.of(note));
    }

    private static Wording said(Setting setting) {
        return setting.severity()
                .map(s -> new Wording(
                        "改为" + s.label() + "，见 " + setting.origin(),
                        s.name().toLowerCase(java.util.Locale.ROOT) + ", see " + setting.origin()))
                .orElseGet(() -> new Wording("已关闭，见 " + setting.origin(), "off, see " + setting.origin()));
    }
}
