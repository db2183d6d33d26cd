package org.gouji.bench.samples;

import java.util.List;
import java.util.Map;

/**
 * A sample report as its source says it.
 *
 * @param name the file name without ending
 * @param settings the {@code @key value} lines at the head of the source
 * @param parts what is printed, in order
 */
public record Sample(String name, Map<String, String> settings, List<Part> parts) {
    public Sample {
        settings = Map.copyOf(settings);
        parts = List.copyOf(parts);
    }

    /** Returns the value of a setting, or the given one where the source has none. */
    String setting(String key, String otherwise) {
        return settings.getOrDefault(key, otherwise);
    }

    /** Returns whether the headings count 第一部分, 一、（一） and not 一、（一） 1. */
    boolean countsParts() {
        return setting("scheme", "sections").equals("parts");
    }

    /** Returns the file ending: {@code docx}, {@code doc} or {@code txt}. */
    public String format() {
        return setting("format", "docx");
    }

    /** Returns the name of the file in {@code corpus-samples}. */
    public String fileName() {
        return name + "." + format();
    }
}
