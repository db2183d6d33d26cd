package org.gouji.extract.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Claim.Formula;
import org.gouji.model.Fact;

/**
 * Reads the points of a questionnaire (调查问卷): so many questions at so many points each make its points, the best answer gives a question's points, and so many
 * sheets at the points of one make what all of them can reach.
 */
final class QuestionnaireReader {
    private static final Pattern QUESTIONS = Pattern.compile("^(?:小题|问题|题目?|目(?=，|每)|选项|评价项目?|测评项目?|项目)");
    private static final Pattern EACH =
            Pattern.compile("每(?:一)?(?:个|道|项|小)?(?:小题|问题|题目?|选项|项目?|项)(?:满分|最高|分值|计|为|得|是|可得)*$");
    private static final Pattern WHOLE = Pattern.compile(
            "(?:^|[，。；：（])(?:本|此|该|全|每[份张]|调查|满意度|测评)*(?:问卷|[试答]?卷|调查表|测评表|总分|满分)[^，。；：]{0,6}?(?:计分|满分|总分值?|共计?|合计|为|计)*$");
    private static final Pattern TOGETHER = Pattern.compile("^(?:，)?(?:共计?|合计|总分|总计|满分)(?:为|是|共)?$");
    private static final Pattern BEST =
            Pattern.compile("(?:非常|十分|很|最)(?:满意|好)|^[^\\u4e00-\\u9fa5]*A|优秀?$|优秀?(?:计|得|为)");
    private static final Pattern SHEETS = Pattern.compile("^[名人份位户张家]$");
    private static final Pattern GROUPS = Pattern.compile("(?<names>[^，。；：（）]{2,40})各$");
    private static final Pattern REACHED =
            Pattern.compile("(?:得分|总分|分数|分值|评分)(?:之和|合计)?\\s*[/／÷]$|(?:问卷|满分|总分)(?:总分|满分|合计|共计?|为)+$");
    private static final String POINTS = "分";

    private static final Needs NEEDS = Needs.of(EACH);

    private QuestionnaireReader() {}

    /** The claims of one unit's papers. */
    static List<Claim> read(List<Paper> papers) {
        List<Claim> claims = new ArrayList<>();
        List<Fact> wholes = new ArrayList<>();
        List<Passage> passages =
                papers.stream().flatMap(p -> p.passages().stream()).toList();
        for (Passage passage : passages) {
            passage.with(NEEDS).forEach(s -> sheet(s, wholes, claims));
        }
        if (wholes.size() == 1) {
            passages.forEach(p ->
                    p.sentences().forEach(s -> all(s, wholes.get(0)).ifPresent(claims::add)));
        }
        return claims;
    }

    /** 本问卷计分50分，10个问题，每个问题5分：非常满意计5分，… */
    private static void sheet(Sentence sentence, List<Fact> wholes, List<Claim> claims) {
        Optional<Mention> each =
                only(sentence, m -> points(m) && EACH.matcher(m.lead()).find());
        if (each.isEmpty()) {
            return;
        }
        Optional<Mention> questions = only(
                sentence,
                m -> !m.money()
                        && !points(m)
                        && m.plain()
                        && (m.fact().quantity().unit().equals("题")
                                || QUESTIONS.matcher(after(sentence, m)).find()));
        best(sentence, each.get()).ifPresent(claims::add);
        Optional<Mention> whole = only(
                sentence,
                m -> points(m)
                        && m != each.get()
                        && (WHOLE.matcher(m.lead()).find()
                                || TOGETHER.matcher(m.lead()).matches()));
        if (questions.isPresent() && whole.isPresent()) {
            wholes.add(whole.get().fact());
            claims.add(new Formula(
                    whole.get().fact(),
                    List.of(questions.get().fact(), each.get().fact()),
                    "#0*#1",
                    sentence.span()));
        }
    }

    /** The best of three answers or more, each worth less than the one before, gives all points of its question. */
    private static Optional<Claim> best(Sentence sentence, Mention each) {
        int from = sentence.mentions().indexOf(each) + 1;
        List<Mention> answers = sentence
                .mentions()
                .subList(from, sentence.mentions().size())
                .stream()
                .takeWhile(m -> points(m)
                        && !WHOLE.matcher(m.lead()).find()
                        && !TOGETHER.matcher(m.lead()).matches())
                .toList();
        boolean falling = IntStream.range(2, answers.size())
                .allMatch(i -> value(answers.get(i)).compareTo(value(answers.get(i - 1))) < 0);
        boolean listed = answers.size() > 2
                && falling
                && BEST.matcher(answers.get(0).lead()).find();
        return listed
                ? Optional.of(new Equal(each.fact(), answers.get(0).fact(), Equal.Type.STATED, sentence.span()))
                : Optional.empty();
    }

    /** 抽取服务对象和群众各10名…问卷共计得分/1000分: what all sheets can reach. */
    private static Optional<Claim> all(Sentence sentence, Fact whole) {
        if (!sentence.line().chars().contains("问卷") || sentence.span().contains(whole.span())) {
            return Optional.empty();
        }
        Optional<Mention> total =
                only(sentence, m -> points(m) && REACHED.matcher(m.lead()).find());
        Optional<Mention> sheets =
                only(sentence, m -> SHEETS.matcher(m.fact().quantity().unit()).matches() && m.plain());
        if (total.isEmpty() || sheets.isEmpty()) {
            return Optional.empty();
        }
        Matcher groups = GROUPS.matcher(sheets.get().lead());
        int times = groups.find() ? groups.group("names").split("[和与及、]").length : 1;
        return Optional.of(new Formula(
                total.get().fact(),
                List.of(sheets.get().fact(), whole),
                (times > 1 ? times + "*" : "") + "#0*#1",
                sentence.span()));
    }

    private static Optional<Mention> only(Sentence sentence, Predicate<Mention> test) {
        List<Mention> found = sentence.mentions().stream().filter(test).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String after(Sentence sentence, Mention mention) {
        return Vocabulary.plain(sentence.after(sentence.mentions().indexOf(mention)));
    }

    private static boolean points(Mention mention) {
        return mention.fact().quantity().unit().equals(POINTS)
                && mention.fact().place().kind() != Fact.PlaceKind.FORMULA;
    }

    private static BigDecimal value(Mention mention) {
        return mention.fact().quantity().value();
    }
}
