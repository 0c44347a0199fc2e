package io.customer360.home;

import io.customer360.home.DemoStory.Bill;
import io.customer360.home.DemoStory.Deal;
import io.customer360.home.DemoStory.Someone;
import java.util.List;
import java.util.OptionalInt;

/** The ten customers of the demo, each with something to find. */
final class DemoStories {
    /** All of them. */
    static final List<DemoStory> ALL =
            List.of(
                    new DemoStory(
                            "Brightwater Coffee",
                            "Food and agriculture",
                            "DE",
                            "Europe/Berlin",
                            2,
                            2,
                            true,
                            List.of(until("Team", "monthly", "49", 40, 310, 55)),
                            List.of(paid("1960", 75, 12), paid("1960", 45, 9)),
                            List.of(
                                    key("Mara Lindqvist", "Head of Operations", 1),
                                    other("Jonas Weiss", "IT Lead", 3)),
                            List.of("Demo", "Loyal"),
                            "Uses the product every day. Renewal is close: ask about two more"
                                    + " branches."),
                    new DemoStory(
                            "Northgate Logistics",
                            "Transport and logistics",
                            "NL",
                            "Europe/Amsterdam",
                            4,
                            0,
                            true,
                            List.of(until("Enterprise", "yearly", "240", 500, 345, 20)),
                            List.of(paid("120000", 340, 28)),
                            List.of(
                                    key("Pieter de Vries", "Chief Information Officer", 0),
                                    other("Sanne Bakker", "Service Manager", 3)),
                            List.of("Demo", "Renewal soon"),
                            "Renews in less than three weeks, and the last escalation still"
                                    + " hurts. Prepare the business review."),
                    new DemoStory(
                            "Alder & Finch Insurance",
                            "Banking and insurance",
                            "GB",
                            "Europe/London",
                            3,
                            0,
                            false,
                            List.of(
                                    open("Enterprise", "yearly", "310", 800, 700),
                                    open("Analytics", "yearly", "4500", 1, 60)),
                            List.of(paid("252500", 330, 30), unpaid("4500", 20)),
                            List.of(key("Oliver Finch", "Director of Claims", 1)),
                            List.of("Demo", "Growing"),
                            "Bought Analytics two months ago. Two more departments want a demo."),
                    new DemoStory(
                            "Solvia Energy",
                            "Energy and utilities",
                            "ES",
                            "Europe/Madrid",
                            2,
                            1,
                            true,
                            List.of(open("Business", "quarterly", "90", 220, 500)),
                            List.of(paid("19800", 190, 30), unpaid("19800", 95)),
                            List.of(
                                    key("Lucia Romero", "Finance Director", 4),
                                    other("Andres Gil", "Project Lead", 3)),
                            List.of("Demo", "Late payer"),
                            "The last invoice is two months late. Lucia asked for a new purchase"
                                    + " order number."),
                    new DemoStory(
                            "Kestrel Robotics",
                            "Manufacturing",
                            "US",
                            "America/Chicago",
                            0,
                            1,
                            true,
                            List.of(until("Business", "yearly", "1080", 60, 15, 350)),
                            List.of(unpaid("64800", 15)),
                            List.of(
                                    key("Dana Whitfield", "VP Engineering", 0),
                                    other("Sam Ortiz", "Administrator", 3)),
                            List.of("Demo", "Onboarding"),
                            "Signed two weeks ago. Kick-off done, single sign-on is next."),
                    new DemoStory(
                            "Hollow Oak School District",
                            "Education",
                            "US",
                            "America/New_York",
                            1,
                            3,
                            false,
                            List.of(until("Team", "yearly", "29", 150, 120, 245)),
                            List.of(paid("4350", 118, 25)),
                            List.of(key("Ruth Callahan", "Technology Coordinator", 1)),
                            List.of("Demo"),
                            "Half of the teachers have signed in at least once. Offer a training."),
                    new DemoStory(
                            "Meridian Clinics",
                            "Healthcare",
                            "FR",
                            "Europe/Paris",
                            2,
                            1,
                            false,
                            List.of(open("Business", "monthly", "35", 310, 640)),
                            List.of(paid("10850", 62, 14), paid("10850", 32, 11)),
                            List.of(
                                    key("Camille Fournier", "Chief Nurse", 1),
                                    other("Hugo Marchand", "Data Protection Officer", 0)),
                            List.of("Demo", "Loyal"),
                            "Would speak at our user group. Ask for a reference."),
                    new DemoStory(
                            "Tallgrass Media",
                            "Media and entertainment",
                            "IE",
                            "Europe/Dublin",
                            1,
                            2,
                            false,
                            List.of(until("Team", "monthly", "39", 25, 200, 80)),
                            List.of(paid("975", 40, 20), unpaid("975", 10)),
                            List.of(other("Niamh Byrne", "Studio Manager", 2)),
                            List.of("Demo", "Quiet"),
                            "Fewer tickets and fewer sign-ins every month. Call before they"
                                    + " forget us."),
                    new DemoStory(
                            "Pinecrest Hotels",
                            "Hospitality and travel",
                            "AT",
                            "Europe/Vienna",
                            5,
                            3,
                            "competitor",
                            false,
                            List.of(ended("Team", "yearly", "600", 12, 420, 55)),
                            List.of(paid("7200", 415, 33)),
                            List.of(other("Felix Gruber", "General Manager", 0)),
                            List.of("Demo"),
                            "Left for a tool of their booking system. Ask again next season."),
                    new DemoStory(
                            "Fjordline Software",
                            "Software and IT",
                            "NO",
                            "Europe/Oslo",
                            3,
                            1,
                            true,
                            List.of(open("Business", "yearly", "980", 75, 260)),
                            List.of(paid("73500", 255, 18)),
                            List.of(
                                    key("Ingrid Solberg", "Head of Support", 1),
                                    other("Erik Dahl", "Developer", 3)),
                            List.of("Demo", "Growing"),
                            "Added 20 seats last quarter and asks for the API."));

    private DemoStories() {}

    private static Deal open(String plan, String period, String price, int seats, int began) {
        return new Deal(plan, period, price, seats, began, OptionalInt.empty());
    }

    private static Deal until(
            String plan, String period, String price, int seats, int began, int ends) {
        return new Deal(plan, period, price, seats, began, OptionalInt.of(ends));
    }

    private static Deal ended(
            String plan, String period, String price, int seats, int began, int ago) {
        return new Deal(plan, period, price, seats, began, OptionalInt.of(-ago));
    }

    private static Bill paid(String amount, int issued, int after) {
        return new Bill(amount, issued, OptionalInt.of(after));
    }

    private static Bill unpaid(String amount, int issued) {
        return new Bill(amount, issued, OptionalInt.empty());
    }

    private static Someone key(String name, String role, int type) {
        return new Someone(name, role, type, true);
    }

    private static Someone other(String name, String role, int type) {
        return new Someone(name, role, type, false);
    }
}
