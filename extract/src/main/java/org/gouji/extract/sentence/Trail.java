package org.gouji.extract.sentence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Naming.Name;
import org.gouji.model.Measure;
import org.gouji.model.Scope;

/** What has been named in a paragraph so far: by its heading, in this sentence and the one before, over a list, before a bracket. */
final class Trail {
    static final Set<Measure> BUDGETS =
            EnumSet.of(Measure.BUDGET, Measure.BUDGET_BEGIN, Measure.BUDGET_ADJUSTED, Measure.BUDGET_FULL);
    static final Pattern BUDGETED = Pattern.compile("(?<!公共|基金|经营|总)预算(?:数|额)?$");
    /** What is added to a budget or taken from it is an item of its own, and what comes next is not about it. */
    static final Pattern ADJUSTED = Pattern.compile(".*(?:追加|追减|调增|调减|收回)");

    /** 上年度经费支出9万元，其中用车5万元: what is told of last year first has its parts. */
    private static final Pattern LAST_YEARS = Pattern.compile("(?:^|[：；。])(?:而)?(?:上年度?|上一年度?|去年)[^，。；：较比]*$");

    private static final Pattern THIS_YEAR = Pattern.compile("(?<!上)(?:本年|今年|当年)|20\\d\\d年");
    private static final Pattern IN_ROW = Pattern.compile("^[、；][^，。]+$");
    /** A sentence that goes on in the bracket which the one before opened. */
    private static final Pattern INSIDE = Pattern.compile("^[^（(]*[）)]");

    private static final Pattern COMPARES = Pattern.compile(
            "^(?:(?:决算数?)?(?:与|较|比|同)(?:20\\d\\d年度?|上年度?|上一年度?|去年|年初)(?:同期|预算|决算|年初)*数?(?:相比|减少|增加|下降|增长|节约|，)|同比|(?:全年|本年|当年)?实际开支)");

    /** How the keys of functional items (类款项) begin. */
    private static final String FUNCTION = "func:";

    /** How the keys of receptions begin: their number is told before their cost. */
    private static final String RECEPTION = "sg.reception";

    private Name item;
    private Name head;
    private Name main = Name.NONE;
    private Name counted = Name.NONE;
    private Name named = Name.NONE;
    private Name label = Name.NONE;
    private Name before = Name.NONE;
    private Name moved = Name.NONE;

    private Measure listed = Measure.UNKNOWN;
    private Scope scope = Scope.UNSAID;
    private String whole = "";
    private String list = "";
    private int inRow;
    /** What the last amounts are shown as, one for each item. */
    private final List<String> recent = new ArrayList<>();

    private Optional<Mention> last = Optional.empty();
    private Optional<Mention> spent = Optional.empty();
    private Optional<Mention> price = Optional.empty();
    private Optional<Mention> bracket = Optional.empty();
    private Optional<Mention> closed = Optional.empty();

    Trail(Name heading) {
        this.item = heading;
        this.head = heading;
    }

    /** The item last named. */
    Name item() {
        return item;
    }

    /** What the heading names, or the sentence that only names an item. */
    Name head() {
        return head;
    }

    /** What this sentence is about: the first item that it names outside brackets. */
    Name main() {
        return main;
    }

    /** What was counted last. */
    Name counted() {
        return counted;
    }

    /** The last item that words of its own named. */
    Name named() {
        return named;
    }

    /** The label that this sentence begins with. */
    Name label() {
        return label;
    }

    /** What the sentence before this one was about. */
    Name before() {
        return before;
    }

    /** Whose change was last told in this sentence. */
    Name moved() {
        return moved;
    }

    /** The measure that the parts of a list take over; unknown outside lists. */
    Measure listed() {
        return listed;
    }

    /** The scope that they take over. */
    Scope scope() {
        return scope;
    }

    /** What is shown of the total or the count that a list is under. */
    String list() {
        return list;
    }

    /** How many amounts of a list stand one after the other, the first left out. */
    int inRow() {
        return inRow;
    }

    /** What the last amounts are shown as that had names of their own, one for each item. */
    List<String> recent() {
        return recent;
    }

    /** The number before. */
    Optional<Mention> last() {
        return last;
    }

    /** The price that was printed right before; empty if something else was. */
    Optional<Mention> price() {
        return price;
    }

    /** The amount before the bracket that is open. */
    Optional<Mention> bracket() {
        return bracket;
    }

    /** The amount before the bracket that was closed right before. */
    Optional<Mention> closed() {
        return closed;
    }

    /** What the bracket opened up that was closed right before, unless that is a budget. */
    Name opened() {
        return closed.filter(m -> !BUDGETS.contains(m.measure()))
                .map(m -> name(m, true))
                .orElse(Name.NONE);
    }

    /** The key of the total that a list or a bracket is under, else the heading's. */
    String above() {
        return whole.isEmpty() ? bracket.map(m -> m.fact().key()).orElse(head.key()) : whole;
    }

    /** The key of the total that a list is under; empty if there is none. */
    String whole() {
        return whole;
    }

    /** What is shown of the total or the count that a list or a bracket is under. */
    String within() {
        return list.isEmpty() ? bracket.map(m -> m.fact().item()).orElse("") : list;
    }

    /** What is shown of the total that the bracket is under which is open, else of the total or the count that a list is under. */
    String around() {
        return bracket.map(m -> m.fact().item()).orElse(list);
    }

    /**
     * The parts of a list are forgotten at its end: what comes next speaks of the whole again.
     *
     * @param name the label that the sentence begins with; empty if none
     * @param words the sentence, plain; one that begins with a comparison goes on about what the one before was about
     */
    void startSentence(Name name, String words) {
        label = name;
        if (head.isEmpty() && main.key().startsWith(FUNCTION)) {
            head = main;
        }
        before = main.isEmpty() ? before : main;
        moved = Name.NONE;
        bracket = INSIDE.matcher(words).find() ? bracket : Optional.empty();
        listed = Measure.UNKNOWN;
        whole = "";
        list = "";
        item = head.isEmpty() && COMPARES.matcher(words).find() ? before : head;
        main = Name.NONE;
    }

    /** The paragraph has named what it is about. */
    void headed(Name name) {
        item = name;
        head = name;
    }

    /** The words before a number open a list, or a bracket, or close one. */
    void lead(String lead, Cue cue) {
        if (cue.mark() != ListMark.NONE && last.filter(Mention::plain).isPresent()) {
            Measure measure = last.get().measure();
            boolean prior = measure == Measure.PRIOR
                    && !(LAST_YEARS.matcher(last.get().lead()).find() && lead.startsWith("，其中"));
            listed = measure == Measure.BALANCE || prior ? Measure.FINAL : measure;
            scope = last.get().fact().scope();
            whole = last.get().fact().key();
            list = last.get().fact().item();
        }
        if (listed == Measure.PRIOR && THIS_YEAR.matcher(lead).find()) {
            listed = Measure.FINAL;
        }
        if (lead.startsWith("（")) {
            bracket = last.filter(Mention::money).filter(Mention::plain);
            closed = Optional.empty();
        } else if (lead.startsWith("）") && !lead.contains("；")) {
            closed = bracket;
            bracket = Optional.empty();
        } else {
            bracket = lead.contains("）") || lead.contains("；") ? Optional.empty() : bracket;
            closed = Optional.empty();
        }
    }

    /** The number after the words has its name. */
    void moved(Measure measure, Name name) {
        moved = measure == Measure.CHANGE ? name : measure == Measure.CHANGE_RATE ? moved : Name.NONE;
    }

    void follow(Mention mention) {
        boolean own = mention.money()
                || mention.fact().key().startsWith(RECEPTION)
                || mention.lead().contains(mention.fact().item());
        if (mention.plain() && mention.named() && own) {
            named = name(mention, false);
            counted = mention.money() ? Name.NONE : name(mention, false);
        }
        if (main.isEmpty() && mention.plain() && mention.money() && mention.named() && mention.depth() == 0) {
            Name first = name(mention, true);
            main = new Name(BUDGETED.matcher(first.text()).replaceFirst(""), first.key(), first.scope(), true);
        }
        if (mention.plain() && mention.money()) {
            follow(mention.fact().item());
            boolean goesOn = !ADJUSTED.matcher(mention.fact().item()).matches();
            item = goesOn && !mention.fact().item().isEmpty() ? name(mention, true) : item;
            inRow = mention.lead().isEmpty() || IN_ROW.matcher(mention.lead()).matches() ? inRow + 1 : 0;
        }
        price = mention.measure() == Measure.UNIT_PRICE ? Optional.of(mention) : Optional.empty();
        budgeted(mention);
        last = mention.plain() ? Optional.of(mention) : last;
    }

    /** 支出3.85万元，预算5万元，完成77%，其中…: with its rate the budget is done with, and what was spent is what has parts. */
    private void budgeted(Mention mention) {
        boolean of = BUDGETS.contains(mention.measure())
                && last.filter(m -> m.measure() == Measure.FINAL && m.money() && m.depth() == mention.depth())
                        .isPresent();
        if (of) {
            spent = last;
        } else if (spent.isPresent()
                && mention.percentage()
                && (mention.measure() == Measure.COMPLETION || mention.lead().equals("的"))) {
            last = spent;
            spent = Optional.empty();
        } else {
            spent = Optional.empty();
        }
    }

    private void follow(String shown) {
        if (!shown.isEmpty()
                && (recent.isEmpty() || !recent.get(recent.size() - 1).equals(shown))) {
            recent.add(shown);
        }
    }

    private static Name name(Mention mention, boolean known) {
        return new Name(
                mention.fact().item(), mention.fact().key(), mention.fact().scope(), known);
    }
}
