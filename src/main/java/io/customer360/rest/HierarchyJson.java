package io.customer360.rest;

import io.customer360.rest.view.SafeUrl;
import io.customer360.shared.Money;
import java.util.List;

/**
 * The customers around one, as a tree.
 *
 * @param version the version of the customer's profile, to change its parent by
 * @param alone whether nobody is above or below it that the reader may see
 * @param total the totals over it and everybody below it; absent unless asked for
 */
public record HierarchyJson(
        int customer, int version, boolean alone, boolean canEdit, List<Node> nodes, Total total) {

    /**
     * A customer in the tree.
     *
     * @param url absent for those between others that the reader may not see
     * @param arr its yearly recurring revenue by currency; absent for who may not see it
     * @param self whether it is the customer that the tree is about
     * @param more whether others belong to it that are asked for by themselves
     */
    public record Node(
            int id,
            String name,
            SafeUrl url,
            StatusJson status,
            List<Money> arr,
            boolean self,
            boolean more,
            List<Node> nodes) {}

    /**
     * Totals over what the reader may see.
     *
     * @param arr absent for who may not see revenue
     * @param tooLarge the currencies whose total no amount can carry; absent likewise
     * @param open the open tickets; absent when there are too many customers to ask, or Jira cannot
     *     say
     * @param first what there is at most asked of
     * @param partial whether there are more customers than are added up
     */
    public record Total(
            int customers,
            List<Money> arr,
            List<String> tooLarge,
            Long open,
            int first,
            boolean partial) {}

    /** Those that belong to a customer, asked for by themselves. */
    public record Below(int customer, List<Node> nodes) {}

    /**
     * The form of the parent.
     *
     * @param value the id of the parent that the reader may see, or blank
     * @param hidden whether there is a parent that the reader may not see, nor take away
     */
    public record Form(int customer, int version, String value, String label, boolean hidden) {}

    /** A customer to pick, in the form that AUI's select asks for. */
    public record Choice(String label, String value) {}
}
