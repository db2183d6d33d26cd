package org.gouji.extract.sentence;

import java.util.Optional;
import org.gouji.extract.regex.Pattern;

/** Several names before one amount: 水费、电费、差旅费等5万元 is all of them, not the last. */
final class Listed {
    private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|[两二三四五六]项)+$");
    private static final Pattern OTHERS = Pattern.compile("等$");
    private static final Pattern START = Pattern.compile("^(?:、|和|及|以及|其中|主要用于|用于|包括)+");
    private static final Pattern BRACKET = Pattern.compile("（[^（）]{1,6}）");
    private static final Pattern JOINT = Pattern.compile("、|以及|和(?=[^、]*$)|及(?=[^、]*$)");
    private static final Pattern ET_CETERA =
            Pattern.compile(".*等(?:各项|方面|相关|日常)*(?:(?:费用|支出|经费|资金|开支|补助|款项|费).*|.{2,12}(?:费用|支出|经费|资金|费))?$");
    private static final int LONGEST = 60;
    private static final int LONGEST_NAME = 24;

    private Listed() {}

    /** The names, as they stand, if these words before an amount end in several. */
    static Optional<String> of(String lead) {
        String words = TOTAL.matcher(Leading.trimmed(lead)).replaceFirst("");
        String list = START.matcher(words.substring(cut(words))).replaceFirst("");
        if (list.length() > LONGEST) {
            return Optional.empty();
        }
        String[] names = JOINT.split(BRACKET.matcher(list).replaceAll(""));
        return names.length > 1 && costs(names) ? Optional.of(list) : Optional.empty();
    }

    /** Whether all are of something that money is spent on; 等 vouches for those before it. */
    private static boolean costs(String[] names) {
        boolean etCetera = ET_CETERA.matcher(names[names.length - 1]).matches();
        int costly = 0;
        for (String name : names) {
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                return false;
            }
            costly += Plain.cost(OTHERS.matcher(name).replaceFirst("")) ? 1 : 0;
        }
        return etCetera ? costly * 2 >= names.length : costly == names.length;
    }

    /** Where the list begins: after the last mark that stands outside brackets and is no 、. */
    private static int cut(String words) {
        int depth = 0;
        for (int i = words.length() - 1; i >= 0; i--) {
            char c = words.charAt(i);
            depth += c == '）' ? 1 : c == '（' ? -1 : 0;
            if (depth < 0 || (depth == 0 && "，。；：;:！？,".indexOf(c) >= 0)) {
                return i + 1;
            }
        }
        return 0;
    }
}
