package dev.lodestone.local;

import dev.lodestone.local.stack.Suite;

/** Loads the demo data and runs the main job once. */
record Demo(Suite suite, Terminal terminal) {
    void run() {
        terminal.section("The main job");
    }
}
