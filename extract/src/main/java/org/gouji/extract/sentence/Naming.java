package org.gouji.extract.sentence;

import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.text.Memo;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Scope;
import org.gouji.model.pack.Item;

/** Finds the name of what a number measures in the words before it, and the item of the vocabulary that the name stands for. */
public final class Naming {
    private static final Pattern MONEY = Pattern.compile("(?:经费|费用)$");
    private static final Pattern BUDGET = Pattern.compile("(?<!公共|基金|经营)预算");
    private static final Pattern FEE = Pattern.compile("(?<=..)费$");
    private static final Pattern STOCK = Pattern.compile("(?:asset|debt)\\..*");
    private static final Pattern SIDE = Pattern.compile(
            "(?:(?<=[数费额])[合总]计|(?:年初|调整后?|全年|年度)预算(?:数|安排|资金)?|支出决算|收入决算|决算数|决算|预算数|预算总额|预算安排|预算|总金额|总额|金额|支出数|(?:共|共计|合计)?支出|(?:全年|本年度?|当年|实际|累计)(?:共|总)?(?:开支|花费)?|执行数|资金|经费|数|额|费用|项目)$");
    /** 上年三公经费: the same item, a year before. */
    private static final Pattern LAST_YEAR = Pattern.compile("^(?:上年度?|上一年度?|去年)的?(?=.{3})");

    private static final Pattern OPENING = Pattern.compile("^(?:年初|期初|上年末?)");

    /** Items with one official name, whatever they are called; of others the words tell more. */
    private static final Pattern OFFICIAL =
            Pattern.compile("sg\\.(?!total|reception\\.).*|exp\\.(?:personnel|public)|gov\\.run");

    private static final Pattern KIND = Pattern.compile("^(?:支出|资金|经费)");

    private static final Pattern COSTS = Pattern.compile("^费用?");
    /** The three public expenses are known by their names, whoever pays them. */
    private static final Pattern THREE = Pattern.compile("sg\\..*");

    private static final Pattern FUNDED =
            Pattern.compile("^[^、，]*?(?:拨款|预算|资金|本级|负担|安排|开支|列支)的?(?=三公经费|因公出国|公务用车|公务接待|国内公务)");

    private static final Pattern INCOME = Pattern.compile("inc\\.(?:gpb|govfund|soe|fiscal|superior)");

    /** A label that says what a line is for, not what its figures are of. */
    private static final Pattern HEADING = Pattern.compile(".*(?:分析|说明|评价|情况|率|收支)");

    /** A longer run of words before a number is no name: its end serves. */
    private static final int LONGEST = 36;

    /** 三公经费财政拨款 with its 支出 cut off is still the item; a shorter rest could be anything. */
    private static final int SURE = 5;

    private static final String SPENT = "支出";

    private final Vocabulary vocabulary;
    private final Memo<Name> names = new Memo<>(this::read);

    public Naming(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A name found.
     *
     * @param text the name as printed, plain; empty if there is none
     * @param key the canonical key
     * @param scope the money that it speaks of
     * @param known whether the vocabulary has it
     */
    public record Name(String text, String key, Scope scope, boolean known) {
        static final Name NONE = new Name("", "", Scope.UNSAID, false);

        boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** The name at the end of these plain words; empty if they give none of their own. */
    public Name at(String lead) {
        String words = Leading.trimmed(lead);
        if (words.endsWith("，")) {
            return Name.NONE;
        }
        int cut = Leading.cut(words);
        Name name = named(Leading.head(words.substring(cut)));
        boolean labelled = name.isEmpty() && cut > 1 && "：:".indexOf(words.charAt(cut - 1)) >= 0;
        Name label = labelled ? at(words.substring(0, cut - 1)) : name;
        return labelled && !label.known() && HEADING.matcher(label.text()).matches() ? Name.NONE : label;
    }

    /** The name that a whole label, such as a cell or a chart's category, gives. */
    public Name named(String label) {
        return names.of(label);
    }

    private Name read(String label) {
        String text = Leading.head(label);
        Optional<Name> known = known(text);
        if (known.isPresent()) {
            return known.get();
        }
        Matcher last = LAST_YEAR.matcher(text);
        Optional<Name> before = last.find() ? known(text.substring(last.end())) : Optional.empty();
        if (before.isPresent()) {
            return before.get();
        }
        if (Leading.generic(text) || text.chars().noneMatch(Character::isIdeographic)) {
            return Name.NONE;
        }
        String cited = Plain.uncited(text);
        if (!cited.equals(text)) {
            return named(cited);
        }
        if (text.length() > LONGEST && !Functions.ends(text)) {
            return named(text.substring(text.length() - LONGEST));
        }
        String own = Plain.free(text);
        return new Name(own, stem(own), scope(text), false);
    }

    /** The canonical name of an item if these words have it in them, else the words. */
    String canonical(Name name) {
        return vocabulary
                .keyed(name.key())
                .map(Item::name)
                .filter(name.text()::contains)
                .orElse(name.text());
    }

    private Optional<Name> known(String text) {
        Optional<Name> function = Functions.read(text);
        if (function.isPresent()) {
            return function;
        }
        String rest = text;
        while (!rest.isEmpty()) {
            Optional<Match> match = match(rest);
            if (match.isPresent()) {
                return Optional.of(name(match.get(), text));
            }
            Matcher side = SIDE.matcher(rest);
            if (!side.find() || side.start() == 0) {
                return Optional.empty();
            }
            rest = rest.substring(0, side.start());
        }
        return Optional.empty();
    }

    /**
     * An item found in words.
     *
     * @param item the item
     * @param from where its name begins
     * @param to where it ends
     */
    private record Match(Item item, int from, int to) {}

    private Optional<Match> match(String words) {
        Optional<Item> item = vocabulary.named(words);
        if (item.isEmpty() && words.length() >= SURE) {
            item = vocabulary.named(words + SPENT);
        }
        return item.map(i -> new Match(i, 0, words.length()))
                .or(() -> qualified(words))
                .or(() -> qualified(words + SPENT).filter(m -> words.length() - m.from() >= SURE));
    }

    private static Name name(Match match, String text) {
        Item item = match.item();
        boolean opening =
                OPENING.matcher(text).find() && STOCK.matcher(item.key()).matches();
        int to = Math.min(match.to(), text.length());
        String rest = text.substring(to);
        String own = KIND.matcher(rest).find()
                ? text.substring(match.from(), to)
                : spelled(text.substring(match.from(), to), item);
        String shown = Plain.known(
                text.substring(0, match.from()),
                own,
                own.endsWith("费") ? COSTS.matcher(rest).replaceFirst("") : rest);
        return new Name(
                THREE.matcher(item.key()).matches() ? FUNDED.matcher(shown).replaceFirst("") : shown,
                opening ? item.key() + ".begin" : item.key(),
                item.scope() == Scope.UNSAID ? scope(text) : item.scope(),
                true);
    }

    /** 经费 and 费用 for 费 are the same name spelled otherwise. */
    private static String spelled(String name, Item item) {
        if (OFFICIAL.matcher(item.key()).matches() && shortFor(name, item.name())) {
            return item.name();
        }
        if (INCOME.matcher(item.key()).matches() && !name.contains("收入") && !name.endsWith("预算")) {
            return name + "收入";
        }
        return MONEY.matcher(name).replaceFirst("费").equals(item.name()) ? item.name() : name;
    }

    /** Whether a name is other words for the official one, or the same with some left out: 公车运行费, 货物类采购支出. */
    private static boolean shortFor(String name, String official) {
        int at = 0;
        for (int i = 0; i < official.length() && at < name.length(); i++) {
            at += official.charAt(i) == name.charAt(at) ? 1 : 0;
        }
        return at == name.length() || (name.length() > 4 && !name.contains(official));
    }

    private Optional<Match> qualified(String text) {
        Optional<Item> item = vocabulary.ending(text);
        for (int length = 2; item.isPresent() && length <= text.length(); length++) {
            int from = text.length() - length;
            if (vocabulary
                            .named(text.substring(from))
                            .filter(item.get()::equals)
                            .isPresent()
                    && (Plain.qualifies(text.substring(0, from))
                            || (THREE.matcher(item.get().key()).matches() && Plain.funds(text.substring(0, from))))) {
                return Optional.of(new Match(item.get(), from, text.length()));
            }
        }
        return vocabulary.named(BUDGET.matcher(text).replaceFirst("")).map(i -> new Match(i, 0, text.length()));
    }

    private static Scope scope(String text) {
        if (text.contains("非财政拨款")) {
            return Scope.UNSAID;
        }
        if (text.contains("政府性基金")) {
            return Scope.GOVERNMENT_FUND;
        }
        if (text.contains("国有资本经营")) {
            return Scope.STATE_CAPITAL;
        }
        if (text.contains("一般公共预算")) {
            return Scope.GENERAL_BUDGET;
        }
        return text.contains("财政拨款") ? Scope.FISCAL : Scope.UNSAID;
    }

    /** What is left of a free name when the words for money at its end are gone: 热线平台运行费项目 and 热线平台运行经费 are one. */
    private static String stem(String text) {
        String rest = text;
        Matcher side = SIDE.matcher(rest);
        while (side.find() && side.start() >= 2) {
            rest = rest.substring(0, side.start());
            side = SIDE.matcher(rest);
        }
        return rest.length() > 4 ? FEE.matcher(rest).replaceFirst("") : rest;
    }
}
