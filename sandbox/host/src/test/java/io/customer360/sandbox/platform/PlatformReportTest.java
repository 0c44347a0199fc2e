package io.customer360.sandbox.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import net.java.ao.Entity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

@DisplayName("The platform report")
class PlatformReportTest {
    @TempDir Path folder;
    private Uses uses;

    /** A class of an imaginary plugin. */
    static final class Starter implements LifecycleAware {
        private final ActiveObjects ao;

        Starter(ActiveObjects ao) {
            this.ao = ao;
        }

        @Override
        public void onStart() {
            ao.executeInTransaction(() -> ao.count(Row.class));
        }

        String status(Issue issue, Row row) {
            return issue.getStatus().getName() + row.getID();
        }
    }

    /** A table of an imaginary plugin. */
    interface Row extends Entity {}

    @BeforeEach
    void packAndScan() throws IOException {
        Path jar = folder.resolve("plugin.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            pack(out, Starter.class);
            pack(out, Row.class);
            out.putNextEntry(new JarEntry("META-INF/spring/imports.xml"));
            out.write(
                    "<reference interface='com.atlassian.sal.api.user.UserManager'/>"
                            .getBytes(StandardCharsets.UTF_8));
        }
        uses = Uses.in(jar);
    }

    @Test
    @DisplayName("finds calls, on the type that declares the member")
    void findsCalls() {
        assertUsed("com.atlassian.jira.issue.Issue", "getStatus():Status");
        assertUsed("com.atlassian.jira.issue.IssueConstant", "getName():String");
        assertUsed("net.java.ao.Entity", "getID():int");
    }

    @Test
    @DisplayName("finds implemented members and lambdas")
    void findsImplemented() {
        assertUsed("com.atlassian.sal.api.lifecycle.LifecycleAware", "onStart():void");
        assertUsed(
                "com.atlassian.sal.api.transaction.TransactionCallback",
                "doInTransaction():Object");
    }

    @Test
    @DisplayName("finds types with their kind, also those that only the Spring files name")
    void findsTypes() {
        assertUsed("com.atlassian.activeobjects.external.ActiveObjects", "interface");
        assertUsed("com.atlassian.sal.api.user.UserManager", "interface");
    }

    @Test
    @DisplayName("fails on a member without evidence and names its user")
    void failsWithoutEvidence() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertFalse(report(evidence("SEEN").replaceFirst("(?m)^.*getStatus.*\n", ""), out));
        assertTrue(
                out.toString(StandardCharsets.UTF_8)
                        .contains("getStatus():Status\tNO EVIDENCE, used by io.customer360"));
    }

    @Test
    @DisplayName("passes when every member was seen")
    void passesWithEvidence() throws IOException {
        assertTrue(report(evidence("SEEN"), new ByteArrayOutputStream()));
    }

    @Test
    @DisplayName("fails on an inferred member used outside the adapters")
    void failsOnInferredOutsideAdapters() throws IOException {
        assertFalse(report(evidence("INFERRED"), new ByteArrayOutputStream()));
    }

    @Test
    @DisplayName("refuses an evidence file with a broken or repeated line")
    void refusesBrokenEvidence() {
        assertThrows(IOException.class, () -> read("a.B\tinterface\tSEEN\n"));
        assertThrows(
                IOException.class,
                () -> read("a.B\tinterface\tSEEN\tx\na.B\tinterface\tSEEN\tx\n"));
    }

    @Test
    @DisplayName("finds evidence, with the right kind, for every public stand-in type")
    void knowsEveryStandIn() throws IOException {
        Evidence evidence = Evidence.read(Path.of("../platform-api/evidence.tsv"));
        ClassFiles standIns = ClassFiles.holding(ActiveObjects.class);
        Types types = new Types(standIns.classes());
        standIns.classes()
                .forEach(
                        (name, type) -> {
                            Member member = new Member(Names.dotted(name), types.kind(name));
                            assertTrue(
                                    !isPublic(type) || evidence.of(member).isPresent(),
                                    () -> "no evidence for " + member);
                        });
    }

    private static boolean isPublic(ClassReader type) {
        return (type.getAccess() & Opcodes.ACC_PUBLIC) != 0;
    }

    private void assertUsed(String type, String text) {
        assertTrue(
                uses.users().containsKey(new Member(type, text)),
                () -> type + " " + text + " is missing in " + uses.users().keySet());
    }

    private String evidence(String degree) {
        StringBuilder lines = new StringBuilder();
        uses.users().keySet().forEach(m -> lines.append(m + "\t" + degree + "\tsource\n"));
        return lines.toString();
    }

    private boolean report(String lines, ByteArrayOutputStream out) throws IOException {
        return new PlatformReport(read(lines), new PrintStream(out, true, StandardCharsets.UTF_8))
                .print(uses);
    }

    private Evidence read(String lines) throws IOException {
        return Evidence.read(Files.writeString(folder.resolve("evidence.tsv"), lines));
    }

    private static void pack(JarOutputStream out, Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new JarEntry(name));
            out.write(in.readAllBytes());
        }
    }
}
