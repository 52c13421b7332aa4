@NullMarked
package dev.lodestone.local.job;

import org.jspecify.annotations.NullMarked;
