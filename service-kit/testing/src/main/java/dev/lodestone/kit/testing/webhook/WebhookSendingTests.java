package dev.lodestone.kit.testing.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.contract.Contract;
import dev.lodestone.kit.testing.contract.ContractSchemas;
import dev.lodestone.kit.testing.probe.StuckWorkspace;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each workspace has its own luck with its receivers. */
interface WebhookSendingTests {
    String ALL_EVENTS = "SELECT id FROM kit.outbox";
    String ALL_TOLD = "SELECT event_id FROM kit.webhook_delivery";

    Subject subject();

    @Test
    default void a_workspace_whose_messages_cannot_be_kept_holds_up_no_other() throws Exception {
        try (Receiver receiver = Receiver.that(Receiver.FINE)) {
            Partner stuck = Partner.in(StuckWorkspace.firstInLine(), receiver);
            Partner other = Partner.at(receiver);
            try (StuckWorkspace held = StuckWorkspace.at(stuck.workspace(), "kit.webhook_delivery")) {
                stuck.makeEvent(subject());
                Partner.until("a message is refused", held::hasRefused);
                other.sendTest();

                Partner.until("the other one's message has come", () -> receiver.messages() == 1);
            }
            Partner.until("what was held up comes as well", () -> receiver.messages() == 2);
        }
    }

    @Test
    default void a_slow_receiver_of_one_workspace_delays_no_other() throws Exception {
        try (Receiver slow = Receiver.that(Receiver.NOTHING);
                Receiver receiver = Receiver.that(Receiver.FINE)) {
            Partner patient = Partner.in(StuckWorkspace.firstInLine(), slow);
            Partner other = Partner.at(receiver);
            patient.await(60);
            other.sendTest();

            Partner.until("the other one's message has come", () -> receiver.messages() == 1);
            assertThat(patient.log().<Integer>getList("data.attempts")).contains(0);
        }
    }

    @Test
    default void a_disabled_endpoint_is_sent_nothing_until_it_is_active_again() throws Exception {
        try (Receiver receiver = Receiver.that(Receiver.BROKEN)) {
            Partner partner = Partner.in(StuckWorkspace.firstInLine(), receiver);
            String message = partner.sendTest();
            Partner.until("it was tried", () -> partner.log().get("data[0].lastStatus") != null);

            partner.turn(receiver, "disabled");
            partner.asks().post("/v1/webhook-deliveries/" + message + "/resends");
            othersAreSentTheirs();
            assertThat(receiver.messages()).isEqualTo(1);

            receiver.answersFromNowOn(Receiver.FINE);
            partner.turn(receiver, "active");
            Partner.until(
                    "it was delivered", () -> partner.log().get("data[0].state").equals("delivered"));
        }
    }

    @Test
    default void a_message_is_the_one_that_the_contract_tells() throws Exception {
        ContractSchemas contract = new ContractSchemas(Contract.committed());
        try (Receiver receiver = Receiver.that(Receiver.FINE)) {
            Partner partner = Partner.at(receiver);
            partner.sendTest();
            partner.makeEvent(subject());
            Partner.until("an event has come after the test", () -> receiver.messages() >= 2);

            assertThat(partner.ask("SELECT body FROM kit.webhook_delivery"))
                    .allSatisfy(body -> assertThat(contract.messageFaults(new ObjectMapper().readTree(body)))
                            .isEmpty());
        }
    }

    /** Twice, each time after all that stands before them in line. */
    private static void othersAreSentTheirs() throws Exception {
        try (Receiver receiver = Receiver.that(Receiver.FINE)) {
            Partner other = Partner.at(receiver);
            for (int told : List.of(1, 2)) {
                other.sendTest();
                Partner.until("message " + told + " of the other has come", () -> receiver.messages() == told);
            }
        }
    }

    @Test
    default void a_new_endpoint_hears_nothing_of_the_past() throws Exception {
        try (Receiver receiver = Receiver.that(Receiver.FINE)) {
            UUID workspace = UUID.randomUUID();
            Partner.makeEvent(workspace, subject());
            Partner partner = Partner.in(workspace, receiver);
            List<String> past = partner.ask(ALL_EVENTS);

            partner.makeEvent(subject());
            List<String> later = new ArrayList<>(partner.ask(ALL_EVENTS));
            later.removeAll(past);

            Partner.until(
                    "all of the later ones came", () -> partner.ask(ALL_TOLD).containsAll(later));
            assertThat(past).isNotEmpty();
            assertThat(partner.ask(ALL_TOLD)).containsExactlyInAnyOrderElementsOf(later);
        }
    }

    @Test
    default void an_endpoint_passes_the_events_that_it_does_not_want() throws Exception {
        try (Receiver receiver = Receiver.that(Receiver.FINE)) {
            Partner partner = Partner.at(receiver, "nothing.happened");
            partner.makeEvent(subject());

            Partner.until(
                    "it stands behind the event",
                    () -> !List.of("0").equals(partner.ask("SELECT position FROM kit.webhook_endpoint")));
            assertThat(partner.ask("SELECT position FROM kit.webhook_endpoint"))
                    .isEqualTo(partner.ask("SELECT max(position) FROM kit.outbox"));
        }
    }
}
