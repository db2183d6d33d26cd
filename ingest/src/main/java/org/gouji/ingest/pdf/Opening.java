package org.gouji.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.format.Content;

/** Opens a PDF file: without a password first, then with those that the user gave. */
final class Opening {
    static {
        FontMappers.set(new NoFonts());
    }

    private Opening() {}

    static PDDocument open(Content content) throws Refusal {
        List<String> passwords = new ArrayList<>(List.of(""));
        passwords.addAll(content.conditions().passwords());
        for (String password : passwords) {
            try {
                return Loader.loadPDF(content.bytes(), password);
            } catch (InvalidPasswordException e) {
                // The next one, if there is one.
            } catch (NoClassDefFoundError e) {
                // Locked for the holders of certificates, which takes a library that isn't here.
                throw Refusal.encrypted();
            } catch (IOException | RuntimeException | StackOverflowError e) {
                throw broken();
            }
        }
        throw Refusal.encrypted();
    }

    static Refusal broken() {
        return Refusal.corrupt("PDF 文件已损坏，无法打开。", "The PDF file is broken and can't be opened.");
    }
}
