package org.gouji.extract.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;

/** Gives a thing that a report calls by several names the first of them: 热线运行费项目, later 热线运行经费支出. */
public final class OneName {
    private static final Pattern OWNED = Pattern.compile("^的?(?:20\\d\\d年度?)?(?=.{2})");
    /** Shorter keys are words that many things share. */
    private static final int SHORTEST = 4;

    private final Map<String, String> names = new HashMap<>();
    private final String unit;

    /**
     * @param facts the facts of a report, in order
     * @param unit whose report it is; the name before an item says nothing new
     */
    public OneName(List<Fact> facts, String unit) {
        this.unit = unit;
        facts.stream().filter(OneName::own).forEach(f -> names.putIfAbsent(f.key(), plain(f.item())));
    }

    /** A paragraph with its facts under their one name. */
    public Passage named(Passage passage) {
        boolean other = false;
        List<Sentence> sentences = new ArrayList<>(passage.sentences().size());
        for (Sentence sentence : passage.sentences()) {
            Sentence named = named(sentence);
            other |= named != sentence;
            sentences.add(named);
        }
        return other ? new Passage(passage.span(), sentences, passage.section()) : passage;
    }

    private Sentence named(Sentence sentence) {
        boolean other = false;
        List<Mention> mentions = new ArrayList<>(sentence.mentions().size());
        for (Mention mention : sentence.mentions()) {
            Fact fact = named(mention.fact());
            other |= fact != mention.fact();
            mentions.add(fact == mention.fact() ? mention : mention.with(fact));
        }
        return other ? new Sentence(sentence.line(), mentions, sentence.formulas()) : sentence;
    }

    /** A fact under its one name. */
    public Fact named(Fact fact) {
        String name = own(fact) ? names.getOrDefault(fact.key(), fact.item()) : plain(fact.item());
        return name.equals(fact.item())
                ? fact
                : new Fact(fact.quantity(), name, fact.key(), fact.measure(), fact.scope(), fact.year(), fact.place());
    }

    private String plain(String item) {
        boolean owned = !unit.isEmpty()
                && item.startsWith(unit)
                && item.length() > unit.length() + 1
                && item.charAt(unit.length()) != '—';
        return owned ? OWNED.matcher(item.substring(unit.length())).replaceFirst("") : item;
    }

    private static boolean free(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (".:|@".indexOf(key.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a fact is an amount of something that only this report has a name for. */
    private static boolean own(Fact fact) {
        boolean side = switch (fact.measure()) {
            case FINAL, BUDGET, BUDGET_BEGIN, BUDGET_ADJUSTED, BUDGET_FULL, PRIOR -> true;
            default -> false;
        };
        return side
                && fact.quantity() instanceof Quantity.Amount
                && fact.place().kind() == Fact.PlaceKind.PROSE
                && fact.key().length() >= SHORTEST
                && !fact.item().contains("—")
                && free(fact.key());
    }
}
