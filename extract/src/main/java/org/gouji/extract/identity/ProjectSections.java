package org.gouji.extract.identity;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Section;

/** The projects that the sections of a report go through, one after the other: 项目一：农村生活垃圾治理, 项目二：村组道路硬化; （一）道路养护项目. */
public final class ProjectSections {
    private static final Pattern NUMBERED = Pattern.compile("(?:子?项目|工程|专项)[一二三四五六七八九十\\d]{1,3}");
    private static final Pattern NAMED = Pattern.compile(
            "(?:20\\d\\d年度?)?(?<name>[^，。；：]{3,24}?)(?:项目|(?<=工程|专项|补助|补贴|奖补))(?:资金|支出|预算|经费)?(?:绩效|实施|使用|执行|完成|自评|评价|管理|目标|基本)*(?:情况|综述)?");

    private ProjectSections() {}

    /** The project of each section, its own or that of a section around it; empty where there is none. */
    public static List<String> in(List<Section> sections) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            int parent = parent(sections, i);
            String own = name(sections.get(i));
            boolean goesThrough = !own.isEmpty() && several(sections, i, parent);
            names.add(goesThrough ? own : parent < 0 ? "" : names.get(parent));
        }
        return names;
    }

    private static String name(Section section) {
        if (NUMBERED.matcher(section.label()).matches()) {
            return ProjectNames.named(section.title());
        }
        Matcher named = NAMED.matcher(section.title());
        return named.matches() ? ProjectNames.named(named.group("name")) : "";
    }

    /** Whether another section beside it is of another project. */
    private static boolean several(List<Section> sections, int at, int parent) {
        String own = name(sections.get(at));
        for (int i = 0; i < sections.size(); i++) {
            String other = i == at || parent(sections, i) != parent ? "" : name(sections.get(i));
            if (!other.isEmpty() && !other.equals(own)) {
                return true;
            }
        }
        return false;
    }

    /** The section around one; -1 if there is none. */
    private static int parent(List<Section> sections, int at) {
        int parent = at - 1;
        while (parent >= 0 && sections.get(parent).level() >= sections.get(at).level()) {
            parent--;
        }
        return parent;
    }
}
