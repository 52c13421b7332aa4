@NullMarked
package dev.lodestone.kit.concurrency;

import org.jspecify.annotations.NullMarked;
