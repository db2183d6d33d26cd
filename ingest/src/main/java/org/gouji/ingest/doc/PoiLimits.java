package org.gouji.ingest.doc;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;
import org.gouji.model.Limits;

/**
 * POI keeps its ceilings in static fields, and loading Tika's parsers switches some of them off for the whole machine: ours are set
 * before every use.
 */
final class PoiLimits {
    private PoiLimits() {}

    static void set(Limits limits) {
        IOUtils.setByteArrayMaxOverride((int) Math.min(limits.maxUnpackedBytes(), Integer.MAX_VALUE - 8));
        ZipSecureFile.setMaxEntrySize(limits.maxPartBytes());
        ZipSecureFile.setMaxTextSize(limits.maxCharacters());
        ZipSecureFile.setMaxFileCount(limits.maxEntries());
        // Sizes are limited, ratios are not: an honest report of many equal rows packs as well as a bomb.
        ZipSecureFile.setMinInflateRatio(0);
    }
}
