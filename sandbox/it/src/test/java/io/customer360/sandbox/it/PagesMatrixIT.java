package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.customer360.sandbox.it.Matrix.Row;
import io.customer360.sandbox.it.Matrix.Whose;
import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@WithSandbox
@DisplayName(
        "R21 who may see which page: every user, every servlet, own, other and missing customer")
class PagesMatrixIT {
    private static final Matrix MATRIX = Matrix.read();

    @Test
    @DisplayName("every servlet of the descriptor has a row, and every row a servlet")
    void rowsAndServletsAgree() throws IOException {
        try (var jar = new JarFile(Installation.pluginJar().toFile());
                var xml = jar.getInputStream(jar.getEntry("atlassian-plugin.xml"))) {
            var patterns =
                    Jsoup.parse(xml, "UTF-8", "", Parser.xmlParser())
                            .select("servlet > url-pattern");
            assertEquals(
                    patterns.eachText().stream().map(path -> "GET " + path).sorted().toList(),
                    MATRIX.pages().stream().map(Row::endpoint).sorted().toList());
        }
    }

    @TestFactory
    @DisplayName("each cell answers as the table says")
    Stream<DynamicNode> cells(Installation on) {
        var customers = new MatrixCustomers(on);
        return MATRIX.pages().stream()
                .map(
                        row ->
                                dynamicContainer(
                                        row.endpoint(),
                                        Matrix.USERS.stream()
                                                .map(
                                                        user ->
                                                                dynamicTest(
                                                                        user,
                                                                        () ->
                                                                                check(
                                                                                        on,
                                                                                        customers,
                                                                                        row,
                                                                                        user)))));
    }

    private static void check(Installation on, MatrixCustomers customers, Row row, String user) {
        for (var whose : Whose.values()) {
            for (var end : endings(row, customers.customer(user, whose))) {
                var path =
                        "/plugins/servlet" + row.endpoint().replace("GET ", "").replace("/*", end);
                var answer = on.as(user).html(path);
                assertEquals(row.status(user, whose), answer.status(), user + ": " + answer);
                answer.assertNoTrace();
                if (answer.status() == 302) {
                    assertTrue(answer.header("Location").contains("/login.jsp"), answer.toString());
                }
                if (answer.status() != 200) {
                    customers.assertUnnamed(answer);
                }
                if (answer.status() != 200 || MatrixCustomers.WITHOUT_REVENUE.contains(user)) {
                    MatrixCustomers.assertNoAmount(answer);
                }
            }
        }
    }

    private static List<String> endings(Row row, int customer) {
        if (row.endpoint().endsWith("/help/*")) {
            return List.of("/user-guide", "/admin-guide");
        }
        if (row.endpoint().contains("/import")) {
            return List.of("", "/");
        }
        return row.endpoint().endsWith("/customers/*")
                ? List.of(
                        "/" + customer,
                        "/" + customer + "/overview",
                        "/" + customer + "/subscriptions")
                : List.of("/access", "/industries");
    }
}
