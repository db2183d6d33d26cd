package org.gouji.export.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * A script or a style that goes into a page as it is.
 *
 * @param tag the element that holds it
 * @param content what a browser makes of it: line feeds alone end its lines
 */
record Asset(String tag, String content) {
    Asset {
        if (!tag.equals("script") && !tag.equals("style")
                || content.toLowerCase(Locale.ROOT).contains("</" + tag)) {
            throw new IllegalArgumentException("not a " + tag);
        }
    }

    static Asset style(String resource) {
        return new Asset("style", read(resource));
    }

    static Asset script(String resource) {
        return new Asset("script", read(resource));
    }

    /** What the page's policy names it by: a script of other content does not run. */
    String source() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String read(String resource) {
        try (InputStream in = Asset.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new IllegalStateException(resource + " cannot be read", e);
        }
    }
}
