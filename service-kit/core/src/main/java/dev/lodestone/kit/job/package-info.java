@NullMarked
package dev.lodestone.kit.job;

import org.jspecify.annotations.NullMarked;
