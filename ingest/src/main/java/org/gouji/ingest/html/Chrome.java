package org.gouji.ingest.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Takes out of a page what belongs to the site: navigation, footers, lists of other articles. They are told by how much of them is links to
 * elsewhere, and by what every site writes around its articles; what is neither stays.
 */
final class Chrome {
    private static final Set<String> CONTAINERS = Set.of(
            "body", "div", "section", "article", "main", "center", "form", "table", "tbody", "tr", "td", "ul", "ol",
            "dl", "span", "font");
    private static final Set<String> BY_NAME = Set.of("nav", "footer", "aside");
    private static final int FEW_LINKS = 3;
    private static final int SHORT = 160;
    private static final Pattern AROUND_ARTICLES = Pattern.compile("版权所有|ICP备|公网安备|网站标识码|网站地图|当前位置|您(?:的|现在的|所在的?)位置"
            + "|浏览次数|阅读次数|浏览量|点击(?:数|量|率|次数)|访问量|责任编辑|上一[篇条]|下一[篇条]|打印本[页文]|关闭(?:窗口|本页)|字[号体][：:]"
            + "|扫一扫|分享到|Copyright|信息索引号|来源[：:].{0,20}(?:发布|时间|日期|字)|(?:发布|更新)(?:时间|日期)[：:]");

    private final Map<Element, Weight> weights = new IdentityHashMap<>();

    private Chrome() {}

    /** How many characters of an element are its own and how many are links to elsewhere. */
    private static final class Weight {
        private int words;
        private int linked;
        private int links;
    }

    /** Changes the page. */
    static void remove(Document page) {
        Chrome chrome = new Chrome();
        Element body = page.body();
        body.select("header").stream()
                .filter(header -> header.select("h1, h2").isEmpty())
                .toList()
                .forEach(Element::remove);
        Weight all = chrome.weigh(body, false);
        if (all.links > 0 || !body.select("nav, footer, aside").isEmpty()) {
            chrome.prune(body);
        }
    }

    private Weight weigh(Element element, boolean inLink) {
        Weight weight = new Weight();
        boolean link = element.normalName().equals("a") && leadsElsewhere(element.attr("href"));
        weight.links = link ? 1 : 0;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                int length = text.text().replaceAll("[\\s\\u00A0\\u3000|]", "").length();
                weight.words += link || inLink ? 0 : length;
                weight.linked += link || inLink ? length : 0;
            } else if (node instanceof Element child) {
                Weight part = weigh(child, link || inLink);
                weight.words += part.words;
                weight.linked += part.linked;
                weight.links += part.links;
            }
        }
        weights.put(element, weight);
        return weight;
    }

    private static boolean leadsElsewhere(String target) {
        return !target.isBlank() && !target.startsWith("#") && !target.contains("#_Toc");
    }

    private void prune(Element container) {
        for (Element child : List.copyOf(container.children())) {
            if (chrome(child)) {
                child.remove();
            } else if (CONTAINERS.contains(child.normalName())) {
                prune(child);
            }
        }
    }

    private boolean chrome(Element element) {
        Weight weight = weights.getOrDefault(element, new Weight());
        int all = weight.words + weight.linked;
        boolean dense = weight.links >= FEW_LINKS && weight.linked * 10 >= all * 6;
        boolean around = all > 0
                && all <= SHORT
                && element.select("h1, h2, h3, td").isEmpty()
                && !element.normalName().matches("t[dr]|tbody|h\\d")
                && AROUND_ARTICLES.matcher(element.text()).find();
        return BY_NAME.contains(element.normalName()) || dense && !holdsHeading(element) || around;
    }

    private static boolean holdsHeading(Element element) {
        return element.normalName().matches("h[1-6]") || !element.select("h1").isEmpty();
    }
}
