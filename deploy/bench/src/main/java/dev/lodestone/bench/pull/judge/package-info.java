@NullMarked
package dev.lodestone.bench.pull.judge;

import org.jspecify.annotations.NullMarked;
