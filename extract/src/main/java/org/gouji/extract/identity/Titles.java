package org.gouji.extract.identity;

import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;

/** The unit that a title begins with, after the year if that comes first. */
final class Titles {
    private static final Pattern TITLE_WORDS =
            Pattern.compile("(20\\d\\d|二[〇○零0]|部门|整体|单位(?!名)|预算|项目|绩效|决算|专项|财政(?![局厅所部]|评审)|支出).*$");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("^(关于|附件\\S{0,3}[：:])?((?:20\\d\\d年?[—–～~\\-－至]+)?(20\\d\\d|二[〇○零0]..)(?:学?年)?度?)?");

    /** What follows the name of the unit that reports on itself; other words are a project's, and its name may begin with what is built. */
    private static final Pattern ITSELF =
            Pattern.compile("^(?:20\\d\\d|二[〇○零0]|部门|整体|单位|预算|决算|财政|支出|绩效|项目支出|专项支出|本级|机关|关于|[（(]).*|^$");

    /** 财政局关于林业局造林项目的评价报告: those who evaluate others. */
    private static final Pattern OF_ANOTHER =
            Pattern.compile("^.{0,20}(?:财政[局厅]|审计[局厅]|事务所|公司)(?:关于)?对?(?=.{2,40}评价)(.{4,})$");

    /** 乡镇卫生院服务能力提升项目: a title that begins with a kind of units names none. */
    private static final Pattern KIND_OF_UNITS = Pattern.compile(
            "(?:公共|农村|乡镇|村|社区|基层|各级|城乡|中小|公立|民办|普惠|义务教育|示范|标准化|病险|小型|全民|公办|城区|特色)(?!.*(?:局|委|办公室|管理[处站所]|服务中心)$).*");
    /** 某县幼儿园建设项目: of the same kind, behind a place. */
    private static final Pattern BARE_KIND = Pattern.compile(
            "(?:幼儿园|中学|小学|学校|学院|医院|卫生院|养老院|敬老院|福利院|(?:.{0,2}公)?园|图书馆|文化馆|博物馆|水库|驿站|集?镇|乡|街道|公司|社|会|站|所|处|院|队|馆|台|校|办)");

    /** What many of a county are called. */
    private static final Pattern SCHOOLS = Pattern.compile("中?小?学校?|[一-龥]?幼儿园|老年大学|医院|卫生院");

    private static final Pattern OFFICE = Pattern.compile(
            ".*(?:局|厅|委|委员会|办公室|政府|法院|检察院|管委会|办事处|联合会|[残妇]联|科协|文联|工商联|供销社|总工会|党校|[大支总]队|监狱|宣传部|组织部|统战部|武装部)");

    private static final int SHORTEST = 4;

    private final WordEnds ends;

    Titles(WordEnds ends) {
        this.ends = ends;
    }

    /**
     * A unit that a title names.
     *
     * @param sure whether it is surely who reports, and not what a project builds or pays for
     */
    record Named(String name, boolean sure) {}

    Optional<Named> unit(String title) {
        String words = YEAR_FIRST.matcher(title.replace(" ", "")).replaceFirst("");
        Matcher another = OF_ANOTHER.matcher(words);
        if (another.matches()) {
            Optional<Named> evaluated =
                    first(YEAR_FIRST.matcher(another.group(1)).replaceFirst(""));
            if (evaluated.filter(Named::sure).isPresent()) {
                return evaluated;
            }
        }
        return first(words);
    }

    /** Whether a title begins with a name that isn't its unit's, or the name is but a kind of places. */
    boolean passesOver(String title, String name) {
        String words = YEAR_FIRST.matcher(title.replace(" ", "")).replaceFirst("");
        String own = name.substring(Regions.of(name).length());
        return KIND_OF_UNITS.matcher(own).matches()
                || SCHOOLS.matcher(own).matches()
                || words.startsWith(name)
                        && unit(title).filter(n -> n.name().equals(name)).isEmpty();
    }

    /** The place that a title begins with, after the year. */
    String region(String title) {
        return Regions.of(YEAR_FIRST.matcher(title.replace(" ", "")).replaceFirst(""));
    }

    private Optional<Named> first(String words) {
        String head = TITLE_WORDS.matcher(words).replaceFirst("");
        for (int end = head.length(); end >= SHORTEST; end--) {
            String name = head.substring(0, end);
            if (UnitNames.isName(name) && !KIND_OF_UNITS.matcher(name).matches()) {
                String rest = words.substring(end);
                if (ITSELF.matcher(rest).matches()) {
                    return Optional.of(new Named(name, true));
                }
                if (ends.at(words, end) && !kind(name)) {
                    return Optional.of(new Named(name, OFFICE.matcher(name).matches()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean kind(String name) {
        String own = name.substring(Regions.of(name).length());
        return KIND_OF_UNITS.matcher(own).matches() || BARE_KIND.matcher(own).matches();
    }
}
