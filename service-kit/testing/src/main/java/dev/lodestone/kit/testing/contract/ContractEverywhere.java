package dev.lodestone.kit.testing.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.nio.file.Files;

/** Puts the contract around every call of every API test; found by the service loader, so no test can forget it. */
public final class ContractEverywhere implements QuarkusTestBeforeEachCallback {
    private final ResponseContract contract =
            Files.exists(Contract.COMMITTED) ? new ResponseContract(Contract.committed()) : null;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (contract != null && !RestAssured.filters().contains(contract)) {
            RestAssured.filters(contract);
        }
    }
}
