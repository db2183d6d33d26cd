package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a person can still read: the sizes of files and methods, and names that say something. */
class BudgetTest {
    private static final int FILE_LINES = 500;
    private static final int METHOD_LINES = 60;
    private static final int PARAMETERS = 5;
    private static final String TEXT_BLOCK = "\"\"\"";

    /** What may be larger: {@code File.java}, {@code File.java: method}, or the start of a method's full name; each with its reason. */
    private static final Set<String> EXCEPTIONS = Set.of(
            // A table of bad files, each with what must become of it.
            "IngestTest.java: notRead",
            // One parameter too many each: what they share still has to be gathered into a record.
            "org.gouji.ingest.plain.PlainText.tooLarge(",
            "org.gouji.ingest.docx.Docx.story(",
            "org.gouji.audit.ChangeRule.judgement(");

    /** Words that say nothing, anywhere in a type's name or as the name of a package; and versions. */
    private static final Pattern EMPTY_NAME = Pattern.compile(
            "(?:^|(?<=[a-z]))(?:Util|Common|Helper|Manager|Impl)s?(?=[A-Z]|$)|^(?:util|common|helper|manager|impl)s?$|V\\d+$");

    /** The first line of a method (modifiers, type, name) or of a constructor (a capital), in a type or in one inside it. */
    private static final Pattern METHOD = Pattern.compile(
            "^( {4}| {8})(?!(?:return|new|else|throw|case) )(?:(?:[\\w<>\\[\\],.?&]+ )+(\\w+)|([A-Z]\\w*))\\(.*");

    private static final Path ROOT = Path.of(System.getProperty("gouji.root", ".."));

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path module : modules.map(folder -> folder.resolve("src"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(module)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(50);
        return all;
    }

    @Test
    void filesAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > FILE_LINES && !EXCEPTIONS.contains(file.getFileName().toString())) {
                tooLong.add(file + ": " + lines + " lines; the limit is " + FILE_LINES);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void methodsAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        int seen = 0;
        for (Path file : sources()) {
            List<Method> methods = methods(Files.readAllLines(file));
            seen += methods.size();
            methods.stream()
                    .filter(method -> method.lines() > METHOD_LINES)
                    .filter(method -> !EXCEPTIONS.contains(file.getFileName() + ": " + method.name()))
                    .forEach(method -> tooLong.add(file + ": " + method + "; the limit is " + METHOD_LINES));
        }
        assertThat(seen).isGreaterThan(300);
        assertThat(tooLong).isEmpty();
    }

    /** A method by its name, and how many lines it has. */
    private record Method(String name, int lines) {}

    /** The formatter puts the closing brace of a method at the indent of its first line. */
    private static List<Method> methods(List<String> lines) {
        List<Method> methods = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher start = METHOD.matcher(lines.get(i));
            if (start.matches()) {
                String name = start.group(2) != null ? start.group(2) : start.group(3);
                methods.add(new Method(name, length(lines, i, start.group(1))));
            }
        }
        return methods;
    }

    /** How many lines a method has; those of text blocks are data and do not count. */
    private static int length(List<String> lines, int start, String indent) {
        boolean open = false;
        boolean data = false;
        int length = 0;
        for (String line : lines.subList(start, lines.size())) {
            boolean marks = line.contains(TEXT_BLOCK) && line.indexOf(TEXT_BLOCK) == line.lastIndexOf(TEXT_BLOCK);
            length += data && !marks ? 0 : 1;
            data ^= marks;
            open |= !data && line.endsWith("{");
            if (open ? line.equals(indent + "}") : !data && (line.endsWith(";") || line.endsWith("{}"))) {
                return length;
            }
        }
        return length;
    }

    @Test
    void methodsTakeFewParameters() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.gouji");
        List<String> tooMany = classes.stream()
                .filter(type -> !type.isRecord())
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> !synthetic(unit))
                .filter(unit -> unit.getRawParameterTypes().size() > PARAMETERS + implicit(unit))
                .map(JavaCodeUnit::getFullName)
                .filter(name -> EXCEPTIONS.stream().noneMatch(name::startsWith))
                .toList();
        assertThat(tooMany).isEmpty();
    }

    private static boolean synthetic(JavaCodeUnit unit) {
        return unit.getName().startsWith("lambda$")
                || unit.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC);
    }

    /** The name and number of an enum constant, or the object around an inner one, that the compiler adds. */
    private static int implicit(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        return !unit.isConstructor() ? 0 : owner.isEnum() ? 2 : owner.isInnerClass() ? 1 : 0;
    }

    @Test
    void namesSaySomething() throws IOException {
        List<String> empty = new ArrayList<>();
        for (Path file : sources()) {
            String type = file.getFileName().toString().replace(".java", "");
            String folder = file.getParent().getFileName().toString();
            if (EMPTY_NAME.matcher(type).find() || EMPTY_NAME.matcher(folder).find()) {
                empty.add(file.toString());
            }
        }
        assertThat(empty).isEmpty();
    }
}
