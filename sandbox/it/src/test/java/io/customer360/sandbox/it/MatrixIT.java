package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.customer360.sandbox.it.Matrix.Row;
import io.customer360.sandbox.it.Matrix.Whose;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

@WithSandbox
@DisplayName("R21 who may do what: every user, every REST method, own, other and missing customer")
class MatrixIT {
    private static final List<Endpoint> ENDPOINTS = Endpoint.ofJar(Installation.pluginJar());
    private static final Matrix MATRIX = Matrix.read();

    @Test
    @DisplayName("every REST method of the jar has a row, and every row a REST method")
    void rowsAndMethodsAgree() {
        assertEquals(
                ENDPOINTS.stream().map(Endpoint::toString).sorted().toList(),
                MATRIX.rows().stream().map(Row::endpoint).sorted().toList());
    }

    @Test
    @DisplayName("every REST method says who may call it")
    void everyMethodIsGuarded() {
        assertFalse(ENDPOINTS.isEmpty());
        for (var endpoint : ENDPOINTS) {
            assertTrue(endpoint.guarded(), endpoint + " has no security annotation");
        }
    }

    @TestFactory
    @DisplayName("each cell answers as the table says")
    Stream<DynamicNode> cells(Installation on) {
        var customers = new MatrixCustomers(on);
        return ENDPOINTS.stream()
                .filter(endpoint -> MATRIX.row(endpoint).isPresent())
                .map(
                        endpoint ->
                                dynamicContainer(
                                        endpoint.toString(),
                                        Matrix.USERS.stream()
                                                .map(user -> cell(on, customers, endpoint, user))));
    }

    private static DynamicTest cell(
            Installation on, MatrixCustomers customers, Endpoint endpoint, String user) {
        var row = MATRIX.row(endpoint).orElseThrow();
        return dynamicTest(
                user,
                () ->
                        assertAll(
                                Arrays.stream(Whose.values())
                                        .flatMap(
                                                whose ->
                                                        checks(
                                                                on, customers, endpoint, row, user,
                                                                whose))));
    }

    private static Stream<Executable> checks(
            Installation on,
            MatrixCustomers customers,
            Endpoint endpoint,
            Row row,
            String user,
            Whose whose) {
        return Stream.of(Visitor.JSON, Visitor.HTML)
                .filter(face -> row.html() || face.equals(Visitor.JSON))
                .map(face -> () -> check(on, customers, endpoint, row, user, whose, face));
    }

    private static void check(
            Installation on,
            MatrixCustomers customers,
            Endpoint endpoint,
            Row row,
            String user,
            Whose whose,
            String face) {
        var customer = customers.customer(user, whose);
        var answer =
                on.as(user)
                        .send(
                                endpoint.verb(),
                                customers.address(endpoint, customer),
                                face,
                                customers.body(endpoint, customer));
        assertEquals(row.status(user, whose), answer.status(), user + " " + whose + ": " + answer);
        if (answer.status() >= 400) {
            customers.assertUnnamed(answer);
        }
        if (answer.status() >= 400 || MatrixCustomers.WITHOUT_REVENUE.contains(user)) {
            MatrixCustomers.assertNoAmount(answer);
        }
    }
}
