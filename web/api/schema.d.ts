// Generated from the server's OpenAPI document by scripts/openapi-types.mjs.
export interface paths {
    "/api/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole plan, in reading order */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The day of the facts; today in Shanghai where left out.
                     * @example 2024-05-01
                     */
                    on?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Plan"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One clause, with its measure and decisions */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClauseView"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The measures and where they stand */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The day of the facts; today in Shanghai where left out.
                     * @example 2024-05-01
                     */
                    on?: string;
                    force?: "rule" | "duty" | "support" | "explore";
                    state?: "in-force" | "needs-rules" | "furnished" | "aspiration";
                    /** @description 1 to 23, or `org` for part three. */
                    task?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Measures"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One measure */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The day of the facts; today in Shanghai where left out.
                     * @example 2024-05-01
                     */
                    on?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MeasureView"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every instrument that something here rests on */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Instruments"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One instrument, with its articles and the rules that use them */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InstrumentView"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clauses, measures, instruments, articles and decisions by words */
        get: {
            parameters: {
                query: {
                    /** @example 应用商店 */
                    q: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SearchResult"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every fact that some decision asks for */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Facts"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be asked */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Decisions"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One decision: facts, rules as sentences, history */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The day of the facts; today in Shanghai where left out.
                     * @example 2024-05-01
                     */
                    on?: string;
                    /**
                     * @description The law as it was known on this day; today in Shanghai where left out.
                     * @example 2024-05-01
                     */
                    knownOn?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecisionView"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One output of the decision as a table */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The day of the facts; today in Shanghai where left out.
                     * @example 2024-05-01
                     */
                    on?: string;
                    /**
                     * @description The law as it was known on this day; today in Shanghai where left out.
                     * @example 2024-05-01
                     */
                    knownOn?: string;
                    /** @description Id of an output; the answer where left out. */
                    output?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecisionTable"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/diagram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One output of the decision as a diagram; drawn, where a drawing helps */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The day of the facts; today in Shanghai where left out.
                     * @example 2024-05-01
                     */
                    on?: string;
                    /**
                     * @description The law as it was known on this day; today in Shanghai where left out.
                     * @example 2024-05-01
                     */
                    knownOn?: string;
                    /** @description Id of an output; the answer where left out. */
                    output?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Picture"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Where some facts lead in the diagram */
        post: {
            parameters: {
                query?: {
                    /** @description Id of an output; the answer where left out. */
                    output?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Ask"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Ways"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proof: no gap, no conflict, no idle rule */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Proof"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The answer to some facts, with its reasons */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Ask"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnswerView"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The next question worth asking */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Ask"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Next"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/dmn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decision as a DMN file */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The day of the facts; today in Shanghai where left out.
                     * @example 2024-05-01
                     */
                    on?: string;
                    /**
                     * @description The law as it was known on this day; today in Shanghai where left out.
                     * @example 2024-05-01
                     */
                    knownOn?: string;
                    /** @description 1.5 where left out; dmn-js and Camunda read 1.3. */
                    version?: "1.5" | "1.3";
                    /** @description Of labels and citations; Chinese where left out. */
                    lang?: "zh" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A DMN document: every output of the decision, with the clauses that each row rests on. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/xml": string;
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changes between two days: the exact region in which the answers differ
         * @description Left out, `to` is the latest day from which some answer differs (of the rules, where none ever did) and `from` the day before `to`; `knownOn` is today.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The earlier day; the day before `to` where left out.
                     * @example 2024-10-23
                     */
                    from?: string;
                    /**
                     * @description The later day; the latest from which some answer differs where left out.
                     * @example 2024-10-23
                     */
                    to?: string;
                    /**
                     * @description The law as it was known on this day; today in Shanghai where left out.
                     * @example 2024-10-23
                     */
                    knownOn?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The exact region of facts in which the answers of two days differ. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DifferenceView"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same change counted over a synthetic population: who gains, who loses, who moves where */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The earlier day; the day before `to` where left out.
                     * @example 2024-10-23
                     */
                    from?: string;
                    /**
                     * @description The later day; the latest from which some answer differs where left out.
                     * @example 2024-10-23
                     */
                    to?: string;
                    /**
                     * @description The law as it was known on this day; today in Shanghai where left out.
                     * @example 2024-10-23
                     */
                    knownOn?: string;
                    /**
                     * @description How many to draw: 1 to 100000; 20000 where left out.
                     * @example 20000
                     */
                    rows?: string;
                    /**
                     * @description The same seed draws the same applicants; 1 where left out.
                     * @example 1
                     */
                    seed?: string;
                    /** @description Id of a fact by which to break the count down, one of `facts` of the reply; the first of them where left out. */
                    by?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The two days set against each other over a synthetic population. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EffectView"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What applies, what may, what does not, what waits */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AskAll"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CheckUp"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every kind of problem that a reply may tell of */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProblemKinds"];
                    };
                };
                /** @description What was wrong, where, and what would be right. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Words for people in Chinese and English, both written by hand. */
        Text: {
            zh: string;
            en: string;
        };
        ProblemItem: {
            /**
             * @example unknown-fact
             * @example wrong-type
             * @example not-in-list
             * @example bad-date
             * @example contradiction
             */
            code: string;
            /** @description JSON pointer (RFC 6901) into the request body, or `query/NAME`, `path/NAME`. */
            at: string;
            text: components["schemas"]["Text"];
        };
        /** @description What was wrong, where, and what would be right (RFC 9457). */
        Problem: {
            /**
             * Format: uri-reference
             * @example /api/problems#bad-facts
             */
            type: string;
            title: string;
            status: number;
            /** @description In the language that Accept-Language prefers; Chinese where it says nothing. */
            detail: string;
            text: components["schemas"]["Text"];
            problems?: components["schemas"]["ProblemItem"][];
        };
        ProblemKinds: {
            problems: {
                type: string;
                status: number;
                title: components["schemas"]["Text"];
            }[];
        };
        /** @description Where something rests, and the words it rests on. */
        CitationView: {
            instrument: string;
            title: components["schemas"]["Text"];
            number: string | null;
            rank: components["schemas"]["Text"];
            article: string;
            label: components["schemas"]["Text"];
            quote: string;
            /** @description False where the words are the compilation’s summary and not the instrument’s own. */
            verbatim: boolean;
            /** @enum {string} */
            sure: "plan" | "V" | "V-L" | "V-G" | "K" | "U" | "draft";
            sureness: components["schemas"]["Text"];
            /**
             * Format: date
             * @example 2023-11-18
             */
            from: string;
            until: string | null;
        };
        MeasureState: {
            /** @enum {string} */
            code: "in-force" | "needs-rules" | "furnished" | "aspiration";
            name: components["schemas"]["Text"];
            /**
             * Format: date
             * @example 2023-11-18
             */
            since: string;
            says: components["schemas"]["Text"];
            by: components["schemas"]["CitationView"] | null;
        };
        Artefact: {
            /** @enum {string} */
            kind: "decision" | "procedure" | "register" | "ledger" | "market" | "exchange" | "watch";
            kindName: components["schemas"]["Text"];
            id: string;
            name: components["schemas"]["Text"] | null;
            note: string | null;
            /** @description True of a decision that runs here. */
            available: boolean;
            command: string | null;
            href: string | null;
        };
        MeasureView: {
            id: string;
            name: components["schemas"]["Text"];
            force: {
                /** @enum {string} */
                code: "rule" | "duty" | "support" | "explore";
                name: components["schemas"]["Text"];
            };
            task: {
                number: number;
                name: components["schemas"]["Text"];
            } | null;
            group: {
                number: number;
                name: components["schemas"]["Text"];
            } | null;
            sentence: string;
            state: components["schemas"]["MeasureState"] | null;
            /** @description Every state, oldest first. */
            history: components["schemas"]["MeasureState"][];
            makes: components["schemas"]["Artefact"][];
        };
        MeasureBrief: {
            id: string;
            name: components["schemas"]["Text"];
            force: {
                /** @enum {string} */
                code: "rule" | "duty" | "support" | "explore";
                name: components["schemas"]["Text"];
            };
            state: {
                /** @enum {string} */
                code: "in-force" | "needs-rules" | "furnished" | "aspiration";
                name: components["schemas"]["Text"];
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                since: string;
            } | null;
            /** @description Ids of the decisions of this measure that run here. */
            decisions: string[];
        };
        Measures: {
            /**
             * Format: date
             * @example 2023-11-18
             */
            on: string;
            measures: components["schemas"]["MeasureView"][];
        };
        Section: {
            id: string;
            /** @enum {string} */
            kind: "news" | "letter" | "reply" | "title" | "heading" | "text" | "guiding" | "principle" | "task" | "measure";
            text: string;
            parent: string | null;
            measure: components["schemas"]["MeasureBrief"] | null;
        };
        Plan: {
            /**
             * Format: date
             * @example 2023-11-18
             */
            on: string;
            instrument: {
                id: string;
                title: components["schemas"]["Text"];
                number: string | null;
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                published: string;
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                from: string;
            };
            /** @description Every clause in reading order, from the letter of approval to the last sentence of part three. */
            sections: components["schemas"]["Section"][];
        };
        ClauseView: {
            id: string;
            /** @enum {string} */
            kind: "news" | "letter" | "reply" | "title" | "heading" | "text" | "guiding" | "principle" | "task" | "measure";
            text: string;
            measure: components["schemas"]["MeasureView"] | null;
            /** @description Decisions of its measure, and decisions with a rule that cites it. */
            decisions: {
                id: string;
                name: components["schemas"]["Text"];
            }[];
        };
        InstrumentBrief: {
            id: string;
            title: components["schemas"]["Text"];
            number: string | null;
            rank: {
                code: string;
                name: components["schemas"]["Text"];
            };
            issuer: components["schemas"]["Text"];
            /**
             * Format: date
             * @example 2023-11-18
             */
            published: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            from: string;
            until: string | null;
            /** @enum {string} */
            sure: "plan" | "V" | "V-L" | "V-G" | "K" | "U" | "draft";
            sureness: components["schemas"]["Text"];
            /** @description An opening pilot that part three of the plan orders against itself. */
            pilot: boolean;
            articles: number;
        };
        Instruments: {
            instruments: components["schemas"]["InstrumentBrief"][];
        };
        ArticleView: {
            id: string;
            label: components["schemas"]["Text"];
            text: string;
            verbatim: boolean;
            /** @enum {string} */
            sure: "plan" | "V" | "V-L" | "V-G" | "K" | "U" | "draft";
            sureness: components["schemas"]["Text"];
            usedBy: {
                decision: string;
                name: components["schemas"]["Text"];
                rule: string;
                says: components["schemas"]["Text"];
            }[];
        };
        InstrumentView: {
            id: string;
            title: components["schemas"]["Text"];
            number: string | null;
            rank: {
                code: string;
                name: components["schemas"]["Text"];
            };
            issuer: components["schemas"]["Text"];
            /**
             * Format: date
             * @example 2023-11-18
             */
            published: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            from: string;
            until: string | null;
            /** @enum {string} */
            sure: "plan" | "V" | "V-L" | "V-G" | "K" | "U" | "draft";
            sureness: components["schemas"]["Text"];
            /** @description An opening pilot that part three of the plan orders against itself. */
            pilot: boolean;
            note: components["schemas"]["Text"] | null;
            sources: string[];
            articles: components["schemas"]["ArticleView"][];
        };
        Hit: {
            /** @enum {string} */
            kind: "clause" | "measure" | "instrument" | "article" | "decision";
            id: string;
            title: components["schemas"]["Text"];
            snippet: string;
            /** @description Where the words stand in the snippet: first character, and the one after the last. */
            marks: number[][];
            href: string;
        };
        SearchResult: {
            q: string;
            /** @description Milliseconds. */
            took: number;
            hits: components["schemas"]["Hit"][];
        };
        /** @description A fact that a person is asked: its question, and what may be answered. */
        FactView: {
            id: string;
            /** @enum {string} */
            kind: "yes-no" | "choice" | "set" | "count" | "money" | "share" | "date";
            name: components["schemas"]["Text"];
            question: components["schemas"]["Text"];
            help: components["schemas"]["Text"] | null;
            options: {
                code: string;
                name: components["schemas"]["Text"];
            }[];
            unit: components["schemas"]["Text"] | null;
            least: (string | boolean | number | string[] | {
                length: number;
                unit: string;
            }) | null;
            most: (string | boolean | number | string[] | {
                length: number;
                unit: string;
            }) | null;
        };
        Facts: {
            facts: {
                id: string;
                /** @enum {string} */
                kind: "yes-no" | "choice" | "set" | "count" | "money" | "share" | "date";
                name: components["schemas"]["Text"];
                question: components["schemas"]["Text"];
                help: components["schemas"]["Text"] | null;
                options: {
                    code: string;
                    name: components["schemas"]["Text"];
                }[];
                unit: components["schemas"]["Text"] | null;
                least: (string | boolean | number | string[] | {
                    length: number;
                    unit: string;
                }) | null;
                most: (string | boolean | number | string[] | {
                    length: number;
                    unit: string;
                }) | null;
                decisions: string[];
            }[];
        };
        RuleView: {
            id: string;
            says: components["schemas"]["Text"];
            when: components["schemas"]["Text"];
            gives: {
                output: string;
                name: components["schemas"]["Text"];
                text: components["schemas"]["Text"];
            }[];
            cites: components["schemas"]["CitationView"][];
            /**
             * Format: date
             * @example 2023-11-18
             */
            from: string;
            until: string | null;
            /**
             * Format: date
             * @example 2023-11-18
             */
            published: string;
            over: string[];
            otherwise: boolean;
        };
        TraceView: {
            rule: components["schemas"]["RuleView"];
            /** @enum {string} */
            state: "gives" | "defeated" | "fails" | "open";
            why: components["schemas"]["Text"];
        };
        OutputView: {
            id: string;
            name: components["schemas"]["Text"];
            /** @enum {string} */
            state: "value" | "needs-rules" | "not-applicable" | "conflict" | "gap" | "absent" | "unknown";
            value: (string | boolean | number | string[] | {
                length: number;
                unit: string;
            }) | null;
            text: components["schemas"]["Text"];
            by: string[];
        };
        AnswerView: {
            decision: string;
            name: components["schemas"]["Text"];
            question: components["schemas"]["Text"];
            /**
             * Format: date
             * @example 2023-11-18
             */
            on: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            knownOn: string;
            /** @enum {string} */
            status: "decided" | "unknown" | "not-applicable" | "needs-rules" | "conflict" | "gap";
            headline: components["schemas"]["Text"];
            outputs: components["schemas"]["OutputView"][];
            rules: components["schemas"]["TraceView"][];
            workings: {
                name: components["schemas"]["Text"];
                text: components["schemas"]["Text"];
                parts: {
                    name: components["schemas"]["Text"];
                    text: components["schemas"]["Text"];
                }[];
            }[];
            facts: {
                id: string;
                name: components["schemas"]["Text"];
                value: string | boolean | number | string[] | {
                    length: number;
                    unit: string;
                };
                text: components["schemas"]["Text"];
            }[];
            /** @description Facts not yet known that can still matter. */
            missing: components["schemas"]["FactView"][];
            nextQuestion: {
                fact: components["schemas"]["FactView"];
                /** @description Questions still to be expected, this one included; null where it was only estimated. */
                expected: number | null;
            } | null;
            /** @description The nearest changes that would give a better answer. */
            changes: {
                changed: {
                    fact: string;
                    name: components["schemas"]["Text"];
                    to: string | boolean | number | string[] | {
                        length: number;
                        unit: string;
                    };
                    text: components["schemas"]["Text"];
                }[];
                gives: components["schemas"]["Text"];
            }[];
            /** @description The answer to the same facts through time. Empty in a check-up. */
            throughTime: {
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                from: string;
                until: string | null;
                text: components["schemas"]["Text"];
                current: boolean;
            }[];
            nextStep: components["schemas"]["Text"] | null;
            caveat: components["schemas"]["Text"];
        };
        DecisionBrief: {
            id: string;
            name: components["schemas"]["Text"];
            question: components["schemas"]["Text"];
            measures: string[];
            task: number | null;
            /**
             * Format: date
             * @example 2023-11-18
             */
            since: string;
            facts: string[];
            rules: number;
        };
        Decisions: {
            decisions: components["schemas"]["DecisionBrief"][];
        };
        DecisionVersion: {
            /**
             * Format: date
             * @example 2023-11-18
             */
            from: string;
            until: string | null;
            added: components["schemas"]["RuleView"][];
            ended: components["schemas"]["RuleView"][];
        };
        DecisionView: {
            id: string;
            name: components["schemas"]["Text"];
            question: components["schemas"]["Text"];
            measures: string[];
            /**
             * Format: date
             * @example 2023-11-18
             */
            since: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            on: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            knownOn: string;
            facts: components["schemas"]["FactView"][];
            outputs: {
                id: string;
                name: components["schemas"]["Text"];
                /** @enum {string} */
                kind: "choice" | "yes-no" | "share" | "money" | "count" | "date" | "term" | "list";
                options: {
                    code: string;
                    name: components["schemas"]["Text"];
                }[];
            }[];
            /** @description Id of the output that is the answer. */
            answer: string;
            /** @description In force on the day, as far as known. */
            rules: components["schemas"]["RuleView"][];
            history: components["schemas"]["DecisionVersion"][];
            contradictions: components["schemas"]["Text"][];
        };
        DecisionTable: {
            output: {
                id: string;
                name: components["schemas"]["Text"];
            };
            columns: {
                name: components["schemas"]["Text"];
            }[];
            rows: {
                /** @description One for each column; null where it does not matter. */
                cells: (components["schemas"]["Text"] | null)[];
                gives: components["schemas"]["Text"];
                /** @enum {string} */
                state: "decided" | "closed" | "needs-rules" | "not-applicable" | "conflict" | "gap" | "absent";
            }[];
            /** @description True where there were too many rows to show them all. */
            cut: boolean;
        };
        Picture: {
            /** @description The first question first. */
            boxes: {
                id: string;
                /** @enum {string} */
                kind: "question" | "outcome";
                state: string;
                text: components["schemas"]["Text"];
                place: {
                    x: number;
                    y: number;
                    width: number;
                    height: number;
                } | null;
            }[];
            arrows: {
                id: string;
                from: string;
                to: string;
                text: components["schemas"]["Text"];
                points: number[][];
            }[];
            drawing: {
                width: number;
                height: number;
            } | null;
        };
        Ways: {
            /** @description Arrows that the facts leave open. */
            open: string[];
            /** @description Arrows from the first question on, as far as there is no other way. */
            taken: string[];
        };
        Proof: {
            /** @description No facts are left without an answer, in any version. */
            complete: boolean;
            /** @description No two rules disagree with nothing to order them, in any version. */
            free: boolean;
            versions: string[];
            nodes: number;
            milliseconds: number;
            /** @description Rules that win nowhere. */
            idle: string[];
            /** @description Facts declared indifferent that matter after all. */
            unequal: {
                fact: string;
                name: components["schemas"]["Text"];
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                on: string;
            }[];
            /** @description Facts that it declares must not matter. */
            alike: components["schemas"]["Text"][];
            /** @description It declares that a later version never gives a worse answer. */
            neverWorse: boolean;
            /** @description Facts for which a later version is worse after all. */
            setbacks: {
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                to: string;
                facts: {
                    id: string;
                    name: components["schemas"]["Text"];
                    value: string | boolean | number | string[] | {
                        length: number;
                        unit: string;
                    };
                    text: components["schemas"]["Text"];
                }[];
                before: components["schemas"]["Text"];
                after: components["schemas"]["Text"];
            }[];
            /** @description Facts of which it declares that more never makes it worse, or never better, in words. */
            monotone: components["schemas"]["Text"][];
            /** @description Facts for which more of the one turns the answer the wrong way after all. */
            reversals: {
                says: components["schemas"]["Text"];
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                on: string;
                facts: {
                    id: string;
                    name: components["schemas"]["Text"];
                    value: string | boolean | number | string[] | {
                        length: number;
                        unit: string;
                    };
                    text: components["schemas"]["Text"];
                }[];
                fact: components["schemas"]["Text"];
                less: components["schemas"]["Text"];
                more: components["schemas"]["Text"];
                before: components["schemas"]["Text"];
                after: components["schemas"]["Text"];
                /** @description A second, plain evaluator finds the same two answers. */
                replayed: boolean;
            }[];
            holes: {
                /** @enum {string} */
                kind: "gap" | "conflict";
                output: string;
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                on: string;
                facts: {
                    id: string;
                    name: components["schemas"]["Text"];
                    value: string | boolean | number | string[] | {
                        length: number;
                        unit: string;
                    };
                    text: components["schemas"]["Text"];
                }[];
                rules: components["schemas"]["RuleView"][];
                /** @description A second, plain evaluator finds the same hole with these facts. */
                replayed: boolean;
            }[];
        };
        Next: {
            question: {
                fact: components["schemas"]["FactView"];
                /** @description Questions still to be expected, this one included; null where it was only estimated. */
                expected: number | null;
            } | null;
        };
        CheckUp: {
            /**
             * Format: date
             * @example 2023-11-18
             */
            on: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            knownOn: string;
            results: {
                /** @enum {string} */
                group: "applies" | "may-apply" | "does-not-apply" | "waits";
                answer: components["schemas"]["AnswerView"];
            }[];
            next: components["schemas"]["FactView"] | null;
            /** @description Facts that can still matter somewhere, the most telling first. */
            open: components["schemas"]["FactView"][];
            /** @description Facts that contradict each other, and decisions that cannot answer for the day. */
            problems: components["schemas"]["ProblemItem"][];
        };
        Ask: {
            /**
             * @description Facts by id; what is left out or null counts as not known. Dates `2023-11-18`, money in yuan (`5000` or `"5000.50"`), shares `"50%"` or `0.5`, sets as arrays of codes.
             * @example {
             *       "investorOrigin": "foreign",
             *       "telecomService": "B25-1-app-store",
             *       "registeredIn": "beijing-other"
             *     }
             */
            facts: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * @description The day of the facts; today in Shanghai where left out.
             * @example 2024-05-01
             */
            on?: string;
            /**
             * Format: date
             * @description The law as it was known on this day; today in Shanghai where left out.
             * @example 2024-05-01
             */
            knownOn?: string;
        };
        AskAll: {
            /**
             * @description Facts by id; what is left out or null counts as not known. Dates `2023-11-18`, money in yuan (`5000` or `"5000.50"`), shares `"50%"` or `0.5`, sets as arrays of codes.
             * @example {
             *       "investorOrigin": "foreign",
             *       "telecomService": "B25-1-app-store",
             *       "registeredIn": "beijing-other"
             *     }
             */
            facts: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * @description The day of the facts; today in Shanghai where left out.
             * @example 2024-05-01
             */
            on?: string;
            /**
             * Format: date
             * @description The law as it was known on this day; today in Shanghai where left out.
             * @example 2024-05-01
             */
            knownOn?: string;
            /** @description Ids of the decisions to ask; all where left out. */
            about?: string[];
        };
        /** @description The exact region of facts in which the answers of two days differ. */
        DifferenceView: {
            /**
             * Format: date
             * @example 2023-11-18
             */
            from: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            to: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            knownOn: string;
            output: {
                id: string;
                name: components["schemas"]["Text"];
            };
            /** @description True where no facts whatever are answered differently on the two days. */
            same: boolean;
            /** @description The decision says which answers are better; where it does not, every change is `other`. */
            judged: boolean;
            columns: {
                name: components["schemas"]["Text"];
            }[];
            /** @description They do not overlap; together they are all facts whose answer differs. */
            rows: {
                /** @description One for each column, each a condition in words; null where it does not matter. */
                cells: (components["schemas"]["Text"] | null)[];
                /** @description The same as the conditions of one sentence. */
                where: components["schemas"]["Text"][];
                before: {
                    text: components["schemas"]["Text"];
                    /** @enum {string} */
                    state: "decided" | "closed" | "needs-rules" | "not-applicable" | "conflict" | "gap" | "absent" | "unknown";
                };
                after: {
                    text: components["schemas"]["Text"];
                    /** @enum {string} */
                    state: "decided" | "closed" | "needs-rules" | "not-applicable" | "conflict" | "gap" | "absent" | "unknown";
                };
                /** @enum {string} */
                change: "gain" | "loss" | "other";
                /** @description Ids of the rules that gave the answer before; the rules stand in `rules`. */
                rulesBefore: string[];
                rulesAfter: string[];
                /** @description Facts that lie in the row. */
                facts: {
                    id: string;
                    name: components["schemas"]["Text"];
                    text: components["schemas"]["Text"];
                }[];
                /** @description The reference evaluator, given these facts, gives both answers. */
                replayed: boolean;
            }[];
            /** @description Every rule that a row names. */
            rules: components["schemas"]["RuleView"][];
            /** @description True where there were too many rows to give them all. */
            cut: boolean;
        };
        /** @description The two days set against each other over a synthetic population. */
        EffectView: {
            /**
             * Format: date
             * @example 2023-11-18
             */
            from: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            to: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            knownOn: string;
            rows: number;
            seed: number;
            /** @description Always true: nobody counted here exists. */
            synthetic: boolean;
            note: components["schemas"]["Text"];
            judged: boolean;
            output: {
                id: string;
                name: components["schemas"]["Text"];
            };
            gains: number;
            losses: number;
            others: number;
            unchanged: number;
            outcomes: {
                text: components["schemas"]["Text"];
                /** @enum {string} */
                state: "decided" | "closed" | "needs-rules" | "not-applicable" | "conflict" | "gap" | "absent" | "unknown";
                before: number;
                after: number;
            }[];
            flows: {
                /** @description Place in `outcomes`. */
                before: number;
                after: number;
                /** @enum {string} */
                change: "same" | "gain" | "loss" | "other";
                rows: number;
            }[];
            /** @description How many fall into each row of `difference`, in its order. */
            regions: number[];
            /** @description Facts by which it can be broken down; the one that says most about who moves comes first. */
            facts: {
                id: string;
                name: components["schemas"]["Text"];
            }[];
            by: {
                fact: {
                    id: string;
                    name: components["schemas"]["Text"];
                };
                groups: {
                    name: components["schemas"]["Text"];
                    rows: number;
                    gains: number;
                    losses: number;
                    others: number;
                    unchanged: number;
                    flows: {
                        /** @description Place in `outcomes`. */
                        before: number;
                        after: number;
                        /** @enum {string} */
                        change: "same" | "gain" | "loss" | "other";
                        rows: number;
                    }[];
                }[];
            } | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
