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
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and for whom they may act */
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
                        "application/json": components["schemas"]["Session"];
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
    "/api/account/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new account, signed in */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SignUp"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
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
    "/api/account/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by password */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SignIn"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
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
    "/api/account/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out, here or everywhere */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SignOut"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Done"];
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
    "/api/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My account: ways to sign in, sessions, tokens */
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
                        "application/json": components["schemas"]["Account"];
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
        /** Change my name or telephone */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangeAccount"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The paper I am known by */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Identity"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
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
        post?: never;
        /** Remove the paper I am known by */
        delete: {
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
                        "application/json": components["schemas"]["Account"];
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Another password; everything else of mine is signed out */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangePassword"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Done"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Another e-mail address; it counts as proven once the letter to it was answered */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangeEmail"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/email/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The letter once more by which my address is proven */
        post: {
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
                        "application/json": components["schemas"]["Done"];
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
    "/api/account/email/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** My address is mine: by the link of the letter, signed in to the account that it is about */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConfirmEmail"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Done"];
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
    "/api/account/password/reset/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A letter with a link to set another password, to a proven address; answered the same for any address */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ForgotPassword"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Done"];
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
    "/api/account/password/reset/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another password, by the link of the letter; everything that is signed in is signed out */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ResetPassword"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Done"];
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
    "/api/account/second-factor/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A secret for the authenticator app; it counts once a code of it was given */
        post: {
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
                        "application/json": components["schemas"]["SecondFactorBegun"];
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
    "/api/account/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The first code of the app; answered with the codes to keep */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Code"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BackupCodes"];
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
    "/api/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** No second factor any more */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PasswordProof"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Done"];
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out one browser of mine */
        delete: {
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
                        "application/json": components["schemas"]["Done"];
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A token with which a program does what I may do, until a day */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewToken"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Token"];
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
    "/api/account/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a token back */
        delete: {
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
                        "application/json": components["schemas"]["Done"];
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that is held of me */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All that is held of oneself, by table. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnData"];
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
    "/api/account/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the account; what the law does not keep is erased */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PasswordProof"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Done"];
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
    "/api/account/passkeys/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser needs to make a passkey */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description PublicKeyCredentialCreationOptionsJSON of WebAuthn. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PasskeyOptions"];
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
    "/api/account/passkeys/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The passkey that the browser made */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Done"];
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
    "/api/account/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a passkey */
        delete: {
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
                        "application/json": components["schemas"]["Done"];
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/passkeys/sign-in/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser needs to ask for a passkey */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description PublicKeyCredentialRequestOptionsJSON of WebAuthn. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PasskeyQuestion"];
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
    "/api/account/passkeys/sign-in/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by passkey */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PasskeyAnswer"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
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
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisations I may act for */
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
                        "application/json": components["schemas"]["Organisations"];
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
        /** Enter an organisation; whoever enters it represents it until a registry says otherwise */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewOrganisation"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organisation"];
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
    "/api/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the name or the address of an organisation right */
        put: {
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
                    "application/json": components["schemas"]["ChangeOrganisation"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organisation"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a person act for the organisation, in some matters or all, for some time */
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
                    "application/json": components["schemas"]["NewDelegation"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organisation"];
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
    "/api/organisations/{id}/delegations/{delegation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a delegation back; from today on it gives nothing */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    delegation: string;
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
                        "application/json": components["schemas"]["Organisation"];
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds, held or will hold an office */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Of one authority; all where left out.
                     * @example beijing/foreign-experts
                     */
                    authority?: string;
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
                        "application/json": components["schemas"]["Offices"];
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
        /** Give a person an office; nobody gives one to themselves */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewOffice"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Office"];
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
    "/api/offices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End an office: from the day on it gives nothing */
        delete: {
            parameters: {
                query?: {
                    /**
                     * @description From this day on it gives nothing; today where left out.
                     * @example 2023-11-18
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
                        "application/json": components["schemas"]["Office"];
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every matter that can be applied for */
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
                        "application/json": components["schemas"]["Matters"];
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
    "/api/matters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One matter: what it rests on, asks, takes and gives, and in what time */
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
                        "application/json": components["schemas"]["Guide"];
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
    "/api/matters/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An application looked through before it is filed */
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
                    "application/json": components["schemas"]["CheckMatter"];
                };
            };
            responses: {
                /** @description An application looked through before it is filed; nothing of it is kept. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Checked"];
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
    "/api/matters/{id}/prefill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of the applicant already, and not asked again */
        get: {
            parameters: {
                query: {
                    /** @description `person:ID` or `organisation:ID`. */
                    for: string;
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
                        "application/json": components["schemas"]["Prefill"];
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
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts of all for whom one acts */
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
                        "application/json": components["schemas"]["Drafts"];
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
    "/api/drafts/{procedure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One draft */
        get: {
            parameters: {
                query: {
                    /** @description `person:ID` or `organisation:ID`. */
                    for: string;
                };
                header?: never;
                path: {
                    procedure: string;
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
                        "application/json": components["schemas"]["Draft"];
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
        /** Keep a draft over the version that was read; 409 where another was kept since, with that one */
        put: {
            parameters: {
                query: {
                    /** @description `person:ID` or `organisation:ID`. */
                    for: string;
                };
                header?: never;
                path: {
                    procedure: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["KeepDraft"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Draft"];
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
        post?: never;
        /** Throw a draft away */
        delete: {
            parameters: {
                query: {
                    /** @description `person:ID` or `organisation:ID`. */
                    for: string;
                };
                header?: never;
                path: {
                    procedure: string;
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
                        "application/json": components["schemas"]["DraftGone"];
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a file in: its bytes as the body, `application/octet-stream` */
        post: {
            parameters: {
                query: {
                    /** @description Its file name, for people. */
                    name: string;
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
                        "application/json": components["schemas"]["Document"];
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
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that one handed in, or that a case holds which one may read */
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
                /** @description The file as it was handed in, to be saved and not opened. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
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
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases of all for whom one acts, the latest first */
        get: {
            parameters: {
                query?: {
                    /** @description Both where left out. */
                    state?: "open" | "ended";
                    /** @description From where the page before ended. */
                    after?: string;
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
                        "application/json": components["schemas"]["CasesPage"];
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
        /** File an application */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FileCase"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case, as the one who asks may see it */
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
                        "application/json": components["schemas"]["CaseView"];
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
    "/api/cases/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every day of every term of the case */
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
                        "application/json": components["schemas"]["ClockView"];
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
    "/api/cases/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in corrections */
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
                    "application/json": components["schemas"]["Correct"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw the application */
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
                    "application/json": components["schemas"]["Withdraw"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the case on */
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
                    "application/json": components["schemas"]["Claim"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the case back */
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
                    "application/json": components["schemas"]["Release"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/ask-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask once for everything that has to be put right */
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
                    "application/json": components["schemas"]["AskCorrection"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the application */
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
                    "application/json": components["schemas"]["Accept"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/refuse-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse to accept it, with reasons */
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
                    "application/json": components["schemas"]["RefuseAcceptance"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/ask-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask another authority for its opinion */
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
                    "application/json": components["schemas"]["AskOpinion"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/give-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the opinion that was asked for */
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
                    "application/json": components["schemas"]["GiveOpinion"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the clock, on a ground that the law knows */
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
                    "application/json": components["schemas"]["Suspend"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the clock go on */
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
                    "application/json": components["schemas"]["Resume"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extend a term, once */
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
                    "application/json": components["schemas"]["Extend"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/notify-delay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the applicant that a term cannot be kept, with a new date */
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
                    "application/json": components["schemas"]["NotifyDelay"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/publish-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish it, open to objection */
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
                    "application/json": components["schemas"]["PublishNotice"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Object while it is published */
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
                    "application/json": components["schemas"]["Object"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose a decision on one result */
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
                    "application/json": components["schemas"]["Propose"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide one result as it was proposed */
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
                    "application/json": components["schemas"]["Decide"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/check-promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether the promise was kept */
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
                    "application/json": components["schemas"]["CheckPromise"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/cure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell that what was found has been put right */
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
                    "application/json": components["schemas"]["Cure"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/suspend-licence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend a licence */
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
                    "application/json": components["schemas"]["SuspendLicence"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/reinstate-licence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reinstate a licence */
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
                    "application/json": components["schemas"]["ReinstateLicence"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/cases/{id}/revoke-licence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a licence */
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
                    "application/json": components["schemas"]["RevokeLicence"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filed"];
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
    "/api/account/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who in an office read files of mine, and of those whom I represent */
        get: {
            parameters: {
                query?: {
                    /** @description From where the page before ended. */
                    after?: string;
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
                        "application/json": components["schemas"]["ReadingsPage"];
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
    "/api/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits at the desks of one’s authorities, due first */
        get: {
            parameters: {
                query?: {
                    view?: "inbox" | "opinions" | "mine" | "overdue" | "corrections";
                    /** @description One of one’s own authorities; all of them where left out. */
                    authority?: string;
                    /** @description From where the page before ended. */
                    after?: string;
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
                        "application/json": components["schemas"]["DeskPage"];
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
    "/api/desk/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much waits at each of one’s authorities */
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
                        "application/json": components["schemas"]["DeskSummary"];
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
    "/api/licences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The licences of those for whom one acts */
        get: {
            parameters: {
                query?: {
                    /** @description Number of the last licence seen. */
                    after?: string;
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
                        "application/json": components["schemas"]["Licences"];
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
    "/api/licences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One licence, with all that stands on it */
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
                        "application/json": components["schemas"]["Licence"];
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
    "/api/licences/{id}/present": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What one shows of it: a token, a link and a QR code with the chosen parts alone */
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
                    "application/json": components["schemas"]["PresentLicence"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Presentation"];
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
    "/api/licences/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The licence on paper */
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
                /** @description The licence on paper, A4, with a QR code that leads to what it is worth today. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
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
    "/api/verify/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a licence is worth today, by its number; nothing of its holder */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example L2026-K7QX-3M9T */
                    number: string;
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
                        "application/json": components["schemas"]["Verdict"];
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
    "/api/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a licence is worth today, as it was shown; with what was shown of it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VerifyToken"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Verdict"];
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
    "/api/status-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which licences of a list are suspended or revoked, signed */
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
                /** @description A signed list of two bits each (Token Status List); to be kept for as long as `max-age` says. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/statuslist+jwt": string;
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
    "/api/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys that licences are signed with */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A JWK set (RFC 7517). `signs_from` and `signs_until` are the days on which the key signs; what it signed then stays good. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeySet"];
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
    "/api/licence-kinds/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a kind of licence is, for wallets and other programs */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Type metadata of SD-JWT VC: what a kind of licence is, for wallets and other programs. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LicenceKind"];
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
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I was told */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before. */
                    after?: string;
                    /** @description Only those not yet read. */
                    unread?: "true";
                    /** @description Only of this case. */
                    case?: string;
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
                        "application/json": components["schemas"]["Notices"];
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
    "/api/notices/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of it is unread */
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
                        "application/json": components["schemas"]["NoticeCount"];
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
    "/api/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark as read */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReadNotices"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Nothing"];
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
    "/api/public-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is published and open to objection now */
        get: {
            parameters: {
                query?: {
                    after?: string;
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
                        "application/json": components["schemas"]["PublicNotices"];
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
    "/api/public-notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them, also after it closed */
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
                        "application/json": components["schemas"]["PublicNotice"];
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
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where my programs are told, and whether mail goes out */
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
                        "application/json": components["schemas"]["Webhooks"];
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
        /** Have a program told */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddWebhook"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WebhookAdded"];
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
    "/api/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Tell it no more */
        delete: {
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
                        "application/json": components["schemas"]["Nothing"];
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it a test now; one that arrives turns it on again */
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
                    "application/json": components["schemas"]["TestWebhook"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Webhook"];
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
    "/api/statistics/time-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How time limits are kept, by authority or by procedure, between two days */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description 1 January of this year where left out.
                     * @example 2026-01-01
                     */
                    from?: string;
                    /**
                     * @description Today in Shanghai where left out.
                     * @example 2026-11-23
                     */
                    to?: string;
                    by?: "authority" | "procedure";
                    format?: "json" | "csv";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The same as a table (`format=csv`). */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TimeLimits"];
                        "text/csv": string;
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
    "/api/watches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is watched, and how much is open */
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
                        "application/json": components["schemas"]["Watches"];
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
    "/api/watches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One watch: what it looks at, its threshold with the clause, its figures day by day */
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
                        "application/json": components["schemas"]["WatchView"];
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
    "/api/watches/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The watch run on each day of the past, by what was known on it; nothing is written */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description 30 days before `to` where left out.
                     * @example 2026-11-23
                     */
                    from?: string;
                    /**
                     * @description Today where left out.
                     * @example 2026-11-23
                     */
                    to?: string;
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
                        "application/json": components["schemas"]["WatchReplay"];
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
    "/api/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signals of one’s authorities, due first */
        get: {
            parameters: {
                query?: {
                    view?: "open" | "mine" | "overdue" | "closed";
                    watch?: string;
                    severity?: "info" | "warning" | "serious";
                    /** @description One of one’s own; all where left out. */
                    authority?: string;
                    /** @description From where the page before ended. */
                    after?: string;
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
                        "application/json": components["schemas"]["SignalsPage"];
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
    "/api/signals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One signal: its workings, each step with who and when, and what may be done now */
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
                        "application/json": components["schemas"]["SignalView"];
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
    "/api/signals/{id}/judge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judge whether it is real, with reasons */
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
                    "application/json": components["schemas"]["JudgeSignal"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignalStep"];
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
    "/api/signals/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assign it to an authority, or to one of its people */
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
                    "application/json": components["schemas"]["AssignSignal"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignalStep"];
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
    "/api/signals/{id}/handle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what was done */
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
                    "application/json": components["schemas"]["HandleSignal"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignalStep"];
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
    "/api/signals/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check what was done; not sound, it goes back */
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
                    "application/json": components["schemas"]["CheckSignal"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignalStep"];
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
    "/api/signals/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close it with the finding */
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
                    "application/json": components["schemas"]["CloseSignal"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignalStep"];
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
    "/api/watches/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one has reported to a watch, oneself or for a firm */
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
                        "application/json": components["schemas"]["ReportsOfMine"];
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
        /** Report to a watch what no record here holds */
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
                    "application/json": components["schemas"]["ReportToWatch"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportWritten"];
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
    "/api/watches/{id}/reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bring a report up to date, or take it back */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    report: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReportAnew"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportWritten"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every register */
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
                        "application/json": components["schemas"]["Registers"];
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
    "/api/registers/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The registers as a catalogue of open data */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description DCAT-AP 3, as JSON-LD. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/ld+json": {
                            [key: string]: unknown;
                        };
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
    "/api/registers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One register: its columns, its clauses, how entries come */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example professional.recognised-qualifications */
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
                        "application/json": components["schemas"]["Register"];
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
    "/api/registers/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entries that hold on a day, as they were known then or are known now */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The day in the world; today in Shanghai where left out.
                     * @example 2024-07-01
                     */
                    asOf?: string;
                    /** @description As it was known here then: an instant, or a day, at whose end in Shanghai. All that is known now where left out. */
                    knownOn?: string;
                    /** @description All of these, anywhere in what is searched. */
                    words?: string;
                    /** @description `next` of the page before. */
                    after?: string;
                };
                header?: never;
                path: {
                    /** @example professional.recognised-qualifications */
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
                        "application/json": components["schemas"]["RegisterEntries"];
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
        /** Enter */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example professional.recognised-qualifications */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RegisterEnter"];
                };
            };
            responses: {
                /** @description What was changed. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegisterWritten"];
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
    "/api/registers/{id}/entries/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry as of a day; with closed columns for its keeper and the party concerned */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The day in the world; today in Shanghai where left out.
                     * @example 2024-07-01
                     */
                    asOf?: string;
                    /** @description As it was known here then: an instant, or a day, at whose end in Shanghai. All that is known now where left out. */
                    knownOn?: string;
                };
                header?: never;
                path: {
                    id: string;
                    /** @description The values of the key columns; a bar stands between two of them. */
                    key: string;
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
                        "application/json": components["schemas"]["RegisterEntry"];
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
    "/api/registers/{id}/entries/{key}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that was ever known under a key: when it held, and when it was known */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    /** @description The values of the key columns; a bar stands between two of them. */
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All that was ever known under a key. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegisterHistory"];
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
    "/api/registers/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole register as of a day, as a file */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The day in the world; today in Shanghai where left out.
                     * @example 2024-07-01
                     */
                    asOf?: string;
                    /** @description As it was known here then: an instant, or a day, at whose end in Shanghai. All that is known now where left out. */
                    knownOn?: string;
                    format?: "csv" | "json";
                };
                header?: never;
                path: {
                    /** @example professional.recognised-qualifications */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All entries that hold on the day, open columns alone; written while it is read. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                        "application/json": string;
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
    "/api/registers/{id}/dcat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register as a data set of a catalogue */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example professional.recognised-qualifications */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description DCAT-AP 3, as JSON-LD. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/ld+json": {
                            [key: string]: unknown;
                        };
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
    "/api/registers/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed, in an order that never changes behind a cursor */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before. */
                    after?: string;
                };
                header?: never;
                path: {
                    /** @example professional.recognised-qualifications */
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
                        "application/json": components["schemas"]["RegisterChanges"];
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
    "/api/registers/{id}/entries/{key}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the entry that holds on a day: from that day on it holds no more */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    /** @description The values of the key columns; a bar stands between two of them. */
                    key: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RegisterEnd"];
                };
            };
            responses: {
                /** @description What was changed. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegisterWritten"];
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
    "/api/registers/{id}/entries/{key}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct what was entered wrongly; what was known until now stays to be asked for */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    /** @description The values of the key columns; a bar stands between two of them. */
                    key: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RegisterCorrect"];
                };
            };
            responses: {
                /** @description What was changed. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegisterWritten"];
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
    "/api/markets/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is on offer to everybody; the newest first */
        get: {
            parameters: {
                query?: {
                    after?: string;
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
                        "application/json": components["schemas"]["Offers"];
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
        /** Offer something */
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
                    "application/json": components["schemas"]["Offering"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Offered"];
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
    "/api/markets/{id}/offers/{offer}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an offer of one’s own */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    offer: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MarketReason"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Offered"];
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
    "/api/markets/{id}/offers/{offer}/announce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announce an offer or its withdrawal */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    offer: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MarketReason"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Offered"];
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
    "/api/markets/{id}/offers/{offer}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse to announce an offer, with reasons */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    offer: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MarketReason"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Offered"];
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
    "/api/markets/{id}/offers/{offer}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take all or part of an offer: a contract is drawn up, to be confirmed */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    offer: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeOffer"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Traded"];
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
    "/api/markets/{id}/offers/{offer}/bid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bid for all of what is auctioned; a bid binds */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    offer: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Bid"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Bidden"];
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
    "/api/markets/{id}/offers/{offer}/close-auction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an auction whose last day is over */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    offer: string;
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
                        "application/json": components["schemas"]["AuctionClosed"];
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
    "/api/markets/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Place an order in the book; what meets it is settled at once */
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
                    "application/json": components["schemas"]["PlaceOrder"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Ordered"];
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
    "/api/markets/{id}/orders/{order}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel what is left of an order of one’s own */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    order: string;
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
                        "application/json": components["schemas"]["OrderEnded"];
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
    "/api/markets/{id}/trades/{trade}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A trade, for its parties and the keeper: contract, confirmations, settlement */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    trade: string;
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
                        "application/json": components["schemas"]["Trade"];
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
    "/api/markets/{id}/trades/{trade}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text of the contract, as it was hashed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    trade: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The contract as both sides confirm it; its SHA-256 is the hash of the trade. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
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
    "/api/markets/{id}/trades/{trade}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was in custody, for the buyer who has paid */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    trade: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What was in custody, for the buyer who has paid. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
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
    "/api/markets/{id}/trades/{trade}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the text that was read; when both have, it is settled */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    trade: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConfirmTrade"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Traded"];
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
    "/api/markets/{id}/trades/{trade}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel what one has not bound oneself to */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    trade: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MarketReason"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Traded"];
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
    "/api/markets/{id}/trades/{trade}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dispute a trade, with reasons */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    trade: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MarketReason"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Traded"];
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
    "/api/markets/{id}/trades/{trade}/end-dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record how a dispute ended */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    trade: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EndDispute"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Traded"];
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
    "/api/markets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every market */
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
                        "application/json": components["schemas"]["Markets"];
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
    "/api/trades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offers, orders and trades of all for whom one acts; the newest first */
        get: {
            parameters: {
                query?: {
                    market?: string;
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
                        "application/json": components["schemas"]["MyTrades"];
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
    "/api/markets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One market: what is sold and how, its forms and contract, past prices */
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
                        "application/json": components["schemas"]["Market"];
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
    "/api/markets/{id}/offers/{offer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One offer, with its bids, and what the one who asks may do with it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    offer: string;
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
                        "application/json": components["schemas"]["OfferWhole"];
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
    "/api/markets/{id}/depth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The order book of one instrument, ten levels a side */
        get: {
            parameters: {
                query: {
                    instrument: string;
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
                        "application/json": components["schemas"]["Depth"];
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
    "/api/markets/{id}/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For the keeper: what waits to be announced, and what is in dispute */
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
                        "application/json": components["schemas"]["MarketWaiting"];
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
    "/api/markets/{id}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An offer looked through before it is made: what is wrong, what decisions say; nothing is kept */
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
                    "application/json": components["schemas"]["Offering"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OfferingLooked"];
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
    "/api/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The board: every measure of the plan with its state, steps, evidence and what runs here */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Today in Shanghai where left out.
                     * @example 2026-11-23
                     */
                    on?: string;
                    task?: string;
                    force?: "rule" | "duty" | "support" | "explore";
                    state?: "in-force" | "needs-rules" | "furnished" | "aspiration";
                    /** @description Id of an authority that the sentence names, or that handles it here. */
                    authority?: string;
                    overdue?: "yes";
                    /** @description Words in its name, its sentence or its number. */
                    q?: string;
                    format?: "json" | "csv";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The same as a table (`format=csv`). */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Board"];
                        "text/csv": string;
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
    "/api/board/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One measure on the board, with its clause, its history and its evidence */
        get: {
            parameters: {
                query?: {
                    /** @example 2026-11-23 */
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
                        "application/json": components["schemas"]["BoardOne"];
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
    "/api/board/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a step that is to be reached */
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
                    "application/json": {
                        /** @description What is to be reached. */
                        name: string;
                        /** @example 2026-11-23 */
                        due?: string;
                        says?: string;
                        /** @description An address, or the title and number of a paper. */
                        source: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BoardKept"];
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
    "/api/board/{id}/steps/{step}/reached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A step was reached, on a day, as a source shows */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    step: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example 2026-11-23 */
                        on: string;
                        says?: string;
                        /** @description What shows it: an address, or the title and number of a paper. */
                        source: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BoardKept"];
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
    "/api/board/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add what shows the work on a measure, with its source */
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
                    "application/json": {
                        /** @description What it is. */
                        name: string;
                        /** @example 2026-11-23 */
                        on: string;
                        says?: string;
                        /** @description An address, or the title and number of a paper. */
                        source: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BoardKept"];
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
    "/api/negative-lists/against": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A clause of a local regulation against the negative list in force */
        get: {
            parameters: {
                query: {
                    /**
                     * @description Today in Shanghai where left out.
                     * @example 2024-11-01
                     */
                    on?: string;
                    reach: "free-trade-zone" | "rest-of-city" | "whole-city";
                    mode: "investment" | "cross-border";
                    /** @description Section of the national classification of industries. */
                    sector: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R";
                    treatment: "ban" | "restriction" | "equal";
                    /** @description Number of the entry that is about the same, or `none`. */
                    entry?: string;
                    /** @description The Chinese share that the clause asks for, in hundredths: `51`. */
                    share?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The fact as the entries in force bear it; null where it has to be read from the words. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgainstList"];
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
    "/api/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every ledger, those with accounts of one’s own first */
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
                        "application/json": components["schemas"]["Ledgers"];
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
    "/api/ledgers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One ledger: what is counted, on what law, and what may be done, with its forms */
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
                        "application/json": components["schemas"]["Ledger"];
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
    "/api/ledgers/{id}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts of those for whom one acts; `of=all` every account, for the keeper */
        get: {
            parameters: {
                query?: {
                    /** @description One’s own where left out; all, for the keeper. */
                    of?: "mine" | "all";
                    kind?: string;
                    /** @description The beginning of an account’s id. */
                    words?: string;
                    /** @description `next` of the page before. */
                    after?: string;
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
                        "application/json": components["schemas"]["LedgerAccounts"];
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
    "/api/ledgers/{id}/accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account: what is left or used, what moved, what may be done; today or at the end of a day */
        get: {
            parameters: {
                query?: {
                    /** @description As it stood at the end of that day. */
                    on?: string;
                    /** @description `next` of the page before. */
                    before?: string;
                };
                header?: never;
                path: {
                    id: string;
                    account: string;
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
                        "application/json": components["schemas"]["LedgerAccount"];
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
    "/api/ledgers/{id}/accounts/{account}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moved on an account, a page at a time, the latest first */
        get: {
            parameters: {
                query?: {
                    /** @description As it stood at the end of that day. */
                    on?: string;
                    /** @description `next` of the page before. */
                    before?: string;
                };
                header?: never;
                path: {
                    id: string;
                    account: string;
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
                        "application/json": components["schemas"]["LedgerStatement"];
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
    "/api/ledgers/{id}/accounts/{account}/statement.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statement as a table (CSV) */
        get: {
            parameters: {
                query?: {
                    /** @description As it stood at the end of that day. */
                    on?: string;
                    /** @description `next` of the page before. */
                    before?: string;
                };
                header?: never;
                path: {
                    id: string;
                    account: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The statement as a table, the oldest line first. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
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
    "/api/ledgers/{id}/operations/{operation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Carry out an operation: as holder, or as an officer of the authority that keeps the ledger (post-as-keeper) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    operation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LedgerOperationForm"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LedgerPosted"];
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
    "/api/ledgers/{id}/serials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the serial numbers of a ledger are written */
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
                        "application/json": components["schemas"]["LedgerSerials"];
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
    "/api/ledgers/{id}/serials/{serial}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a unit is, by its serial number: one place, or none */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    /** @example CCER-P000012-2023-00000147 */
                    serial: string;
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
                        "application/json": components["schemas"]["LedgerSerial"];
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
    "/api/cases/{id}/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that was done in a case, in a file that proves itself */
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
                /** @description A case’s whole trail, which proves itself: `./onewindow journal verify FILE` checks it without this server. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Trail"];
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
    "/api/journal/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The journal’s key and its newest checkpoints: who keeps one can prove later what was there */
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
                        "application/json": components["schemas"]["Checkpoints"];
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
    "/api/journal/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That a newer checkpoint grew out of an older one, with nothing changed before it */
        get: {
            parameters: {
                query: {
                    /**
                     * @description Size of the older checkpoint.
                     * @example 12
                     */
                    from: string;
                    /**
                     * @description Size of the newer checkpoint.
                     * @example 12
                     */
                    to: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9162, 2.1.4. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Consistency"];
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
    "/api/practice/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the clock of practice on */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MoveClock"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Moment"];
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
            /** @description True of what runs here: decided, applied for, looked up, posted, traded, watched. */
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
        AuthorityBrief: {
            id: string;
            name: components["schemas"]["Text"];
        };
        Identity: {
            /** @enum {string} */
            kind: "resident-id" | "passport" | "hk-macao-permit" | "taiwan-permit" | "permanent-residence";
            number: string;
        };
        Person: {
            id: string;
            name: string;
            email: string;
            phone: string | null;
            identity: components["schemas"]["Identity"] | null;
        };
        Session: {
            /** @enum {string} */
            mode: "practice" | "production";
            clock: {
                now: string;
                today: string;
                movable: boolean;
            };
            person: components["schemas"]["Person"] | null;
            session: {
                id: string;
                /** @enum {string} */
                kind: "browser" | "program";
                since: string;
                until: string;
                /** @enum {string} */
                strength: "password" | "two-factors" | "passkey" | "outside";
            } | null;
            /** @description For whom one may act today. */
            parties: {
                /** @enum {string} */
                kind: "person" | "organisation";
                id: string;
                name: string;
                /** @enum {string} */
                as: "self" | "represents" | "delegate";
                /** @description Ids of matters, or `all`. */
                procedures: "all" | string[];
            }[];
            /** @description Held today. */
            offices: {
                authority: components["schemas"]["AuthorityBrief"];
                /** @enum {string} */
                role: "clerk" | "reviewer" | "approver" | "supervisor" | "auditor" | "operator";
            }[];
            outside: {
                name: string;
            } | null;
            /** @description Whether letters go out here, such as one to set a forgotten password anew. */
            mails: boolean;
            practice: {
                password: string;
                applicants: {
                    email: string;
                    name: string;
                    says: components["schemas"]["Text"];
                }[];
                officers: {
                    authority: components["schemas"]["AuthorityBrief"];
                    accounts: {
                        email: string;
                        name: string;
                        /** @enum {string} */
                        role: "clerk" | "reviewer" | "approver" | "supervisor" | "auditor" | "operator";
                    }[];
                }[];
            } | null;
        };
        SignUp: {
            name: string;
            email: string;
            password: string;
            phone?: string | null;
        };
        SignIn: {
            email: string;
            password: string;
            code?: string;
        };
        SignOut: {
            /** @description Every browser, not this one alone. */
            everywhere?: boolean;
        };
        Done: {
            done: boolean;
        };
        Account: {
            person: components["schemas"]["Person"];
            emailProven: boolean;
            /** @description Whether letters go out here: only then can an address be proven. */
            mails: boolean;
            /** @description An account of practice that everybody uses: it cannot be changed. */
            shared: boolean;
            /** @description Whether there is one; an account held elsewhere opens it without. */
            password: boolean;
            secondFactor: {
                /**
                 * @description An instant, in UTC.
                 * @example 2026-11-23T09:00:00Z
                 */
                since: string;
                codesLeft: number;
            } | null;
            passkeys: {
                id: string;
                name: string;
                /**
                 * @description An instant, in UTC.
                 * @example 2026-11-23T09:00:00Z
                 */
                since: string;
                used: string | null;
                backedUp: boolean;
            }[];
            sessions: {
                id: string;
                name: string;
                /** @enum {string} */
                strength: "password" | "two-factors" | "passkey" | "outside";
                /**
                 * @description An instant, in UTC.
                 * @example 2026-11-23T09:00:00Z
                 */
                since: string;
                /**
                 * @description An instant, in UTC.
                 * @example 2026-11-23T09:00:00Z
                 */
                seen: string;
                /**
                 * @description An instant, in UTC.
                 * @example 2026-11-23T09:00:00Z
                 */
                until: string;
                current: boolean;
            }[];
            tokens: {
                id: string;
                name: string;
                /**
                 * @description An instant, in UTC.
                 * @example 2026-11-23T09:00:00Z
                 */
                since: string;
                /**
                 * @description An instant, in UTC.
                 * @example 2026-11-23T09:00:00Z
                 */
                seen: string;
                /**
                 * @description An instant, in UTC.
                 * @example 2026-11-23T09:00:00Z
                 */
                until: string;
            }[];
            outside: {
                issuer: string;
                /**
                 * @description An instant, in UTC.
                 * @example 2026-11-23T09:00:00Z
                 */
                since: string;
            }[];
        };
        ChangeAccount: {
            name?: string;
            phone?: string | null;
        };
        ChangePassword: {
            /** @description The one until now; empty where there is none. */
            password: string;
            new: string;
        };
        PasswordProof: {
            /** @description Empty where the account has none: then one signs in anew within ten minutes before. */
            password: string;
        };
        ChangeEmail: {
            email: string;
            /** @description To be sure; empty where the account has none. */
            password: string;
        };
        ConfirmEmail: {
            /** @description What stands after the # of the link in the letter. */
            token: string;
        };
        ForgotPassword: {
            email: string;
        };
        ResetPassword: {
            /** @description What stands after the # of the link in the letter. */
            token: string;
            password: string;
        };
        Code: {
            code: string;
        };
        SecondFactorBegun: {
            /** @description otpauth: address, to be shown as a QR code. */
            uri: string;
            secret: string;
        };
        BackupCodes: {
            /** @description Told this once: each opens the account once, without the telephone. */
            codes: string[];
        };
        /** @description PublicKeyCredentialCreationOptionsJSON of WebAuthn. */
        PasskeyOptions: {
            [key: string]: unknown;
        };
        Passkey: {
            name?: string;
            /** @description RegistrationResponseJSON of WebAuthn. */
            response: {
                [key: string]: unknown;
            };
        };
        /** @description PublicKeyCredentialRequestOptionsJSON of WebAuthn. */
        PasskeyQuestion: {
            [key: string]: unknown;
        };
        PasskeyAnswer: {
            /** @description AuthenticationResponseJSON of WebAuthn. */
            response: {
                [key: string]: unknown;
            };
        };
        OutsideLink: {
            /** @description Where to send the browser. */
            url: string;
        };
        NewToken: {
            name: string;
            /**
             * Format: date
             * @description Its last day, within a year.
             * @example 2023-11-18
             */
            until: string;
        };
        Token: {
            id: string;
            /** @description Told this once. `Authorization: Bearer …` */
            token: string;
            /**
             * @description An instant, in UTC.
             * @example 2026-11-23T09:00:00Z
             */
            until: string;
        };
        /** @description All that is held of oneself, by table. */
        OwnData: {
            [key: string]: unknown;
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
        BoardFigure: {
            code: string;
            name: components["schemas"]["Text"];
            value: number;
        };
        /** @description Whom the plan’s own words charge; `authority` is null where they name a kind of body and none of them. */
        BoardLead: {
            authority: {
                id: string;
                name: components["schemas"]["Text"];
            } | null;
            /** @description The plan’s words. */
            words: string;
            cite: components["schemas"]["CitationView"];
        };
        BoardStep: {
            id: string;
            name: components["schemas"]["Text"];
            due: string | null;
            reached: string | null;
            /** @description Its last day is over and it is not reached. */
            overdue: boolean;
            says: string | null;
            source: string | null;
            sure: string | null;
            recorded: {
                /** @enum {string} */
                by: "program" | "keeper";
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                on: string;
            };
        };
        BoardEvidence: {
            id: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            on: string;
            name: components["schemas"]["Text"];
            says: string | null;
            source: string | null;
            recorded: {
                /** @enum {string} */
                by: "program" | "keeper";
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                on: string;
            };
        };
        BoardArtefact: {
            /** @enum {string} */
            kind: "decision" | "procedure" | "register" | "ledger" | "market" | "exchange" | "watch";
            kindName: components["schemas"]["Text"];
            id: string;
            name: components["schemas"]["Text"] | null;
            runs: boolean;
            href: string | null;
            /** @description Counted in this system up to the day; empty for what keeps nothing. */
            figures: components["schemas"]["BoardFigure"][];
        };
        BoardMeasure: {
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
            state: components["schemas"]["MeasureState"] | null;
            /** @description Bodies that the sentence itself charges; empty for most. */
            named: components["schemas"]["BoardLead"][];
            /** @description Authorities that lead its matters, or keep its registers, here. */
            handledBy: {
                id: string;
                name: components["schemas"]["Text"];
            }[];
            steps: components["schemas"]["BoardStep"][];
            overdue: boolean;
            /** @description How many pieces. */
            evidence: number;
            artefacts: components["schemas"]["BoardArtefact"][];
        };
        BoardShare: {
            of: string;
            name: components["schemas"]["Text"];
            measures: number;
            states: {
                /** @enum {string} */
                code: "in-force" | "needs-rules" | "furnished" | "aspiration";
                count: number;
            }[];
            artefacts: number;
            running: number;
            overdue: number;
        };
        Board: {
            /**
             * Format: date
             * @example 2023-11-18
             */
            on: string;
            /** @description Measures shown after filtering. */
            counted: number;
            total: number;
            /** @description Whom part three of the plan charges with the whole of it. */
            whole: components["schemas"]["BoardLead"][];
            states: {
                /** @enum {string} */
                code: "in-force" | "needs-rules" | "furnished" | "aspiration";
                name: components["schemas"]["Text"];
                count: number;
            }[];
            tasks: components["schemas"]["BoardShare"][];
            forces: components["schemas"]["BoardShare"][];
            authorities: components["schemas"]["BoardShare"][];
            kinds: {
                code: string;
                name: components["schemas"]["Text"];
                count: number;
                running: number;
            }[];
            measures: components["schemas"]["BoardMeasure"][];
        };
        BoardOne: {
            /**
             * Format: date
             * @example 2023-11-18
             */
            on: string;
            measure: components["schemas"]["BoardMeasure"];
            group: {
                number: number;
                name: components["schemas"]["Text"];
            } | null;
            sentence: string;
            history: components["schemas"]["MeasureState"][];
            evidence: components["schemas"]["BoardEvidence"][];
            whole: components["schemas"]["BoardLead"][];
            /** @description Whether the one who asks keeps the board. */
            mayKeep: boolean;
        };
        BoardKept: {
            measure: string;
            item: string;
            version: number;
        };
        AuthorityName: {
            id: string;
            name: components["schemas"]["Text"];
        };
        Party: {
            /** @enum {string} */
            kind: "person" | "organisation";
            id: string;
        };
        PartyName: {
            /** @enum {string} */
            kind: "person" | "organisation";
            id: string;
            name: string;
        };
        /**
         * @description By id of field or fact. Dates `2026-11-23`, money in yuan as text `"1200.50"`, counts as numbers, choices by code, several choices as an array of codes, numbers of other cases as they are read.
         * @example {
         *       "organisationName": "华测数据（北京）有限公司",
         *       "talentCategory": "A"
         *     }
         */
        FormValues: {
            [key: string]: string | number | boolean | string[];
        };
        PaperGiven: {
            /** @description Id of the paper in the guide. */
            paper: string;
            /** @description Id of the document, as its upload answered it. */
            document: string;
            /** @description In replies the name under which it was handed in; not read. */
            name?: string;
        };
        Competence: {
            text: components["schemas"]["Text"];
            /** @description At most 40; a department of every district is named in `text` alone. */
            authorities: components["schemas"]["AuthorityName"][];
            /** @description Ids of fields and facts. */
            dependsOn: string[];
        };
        Matter: {
            id: string;
            name: components["schemas"]["Text"];
            summary: components["schemas"]["Text"];
            mode: {
                code: string;
                name: components["schemas"]["Text"];
            };
            measures: string[];
            task: number | null;
            /** @description Names of the authorities at whose window it can arrive; at most 3, then in words. */
            lead: components["schemas"]["Text"][];
            applicants: ("person" | "organisation")[];
            headline: {
                name: components["schemas"]["Text"];
                length: components["schemas"]["Text"];
                kind: {
                    code: string;
                    name: components["schemas"]["Text"];
                };
            } | null;
            /**
             * Format: date
             * @example 2023-11-18
             */
            since: string;
            licences: {
                code: string;
                name: components["schemas"]["Text"];
            }[];
            /** @description How often a person must appear. */
            visits: number;
        };
        Matters: {
            matters: components["schemas"]["Matter"][];
        };
        FieldView: {
            id: string;
            name: components["schemas"]["Text"];
            help: components["schemas"]["Text"] | null;
            /** @enum {string} */
            kind: "line" | "paragraph" | "date" | "money" | "count" | "choice" | "yes-no" | "case";
            options: {
                code: string;
                name: components["schemas"]["Text"];
            }[];
            most: number | null;
            optional: boolean;
            held: components["schemas"]["Text"] | null;
            /** @description Read only by those who handle the case. */
            personal: boolean;
            when: {
                text: components["schemas"]["Text"];
                /** @description Ids of the facts that it looks at. */
                facts: string[];
            } | null;
        };
        TermView: {
            id: string;
            name: components["schemas"]["Text"];
            length: components["schemas"]["Text"];
            kind: {
                code: string;
                name: components["schemas"]["Text"];
            };
            starts: components["schemas"]["Text"];
            ends: components["schemas"]["Text"];
            /** @description What stops the clock, if it was notified. */
            pausedBy: {
                code: string;
                name: components["schemas"]["Text"];
            }[];
            extension: {
                length: components["schemas"]["Text"];
                approvedBy: components["schemas"]["Text"];
                cites: components["schemas"]["CitationView"][];
            } | null;
            whenPassed: {
                code: string;
                name: components["schemas"]["Text"];
            };
            limit: {
                length: components["schemas"]["Text"];
                cites: components["schemas"]["CitationView"][];
            } | null;
            when: {
                text: components["schemas"]["Text"];
                /** @description Ids of the facts that it looks at. */
                facts: string[];
            } | null;
            cites: components["schemas"]["CitationView"][];
        };
        StepView: {
            id: string;
            /** @enum {string} */
            kind: "file" | "accept" | "opinion" | "notice" | "decide" | "deliver" | "check";
            name: components["schemas"]["Text"];
            by: components["schemas"]["Text"] | null;
            /** @description Ids of the steps before it; steps after the same one are taken at the same time. */
            after: string[];
            /** @description Ids of the terms that end with it. */
            terms: string[];
            within: components["schemas"]["Text"] | null;
        };
        Guide: {
            id: string;
            name: components["schemas"]["Text"];
            summary: components["schemas"]["Text"];
            mode: {
                code: string;
                name: components["schemas"]["Text"];
            };
            measures: string[];
            task: number | null;
            /** @description Names of the authorities at whose window it can arrive; at most 3, then in words. */
            lead: components["schemas"]["Text"][];
            applicants: ("person" | "organisation")[];
            headline: {
                name: components["schemas"]["Text"];
                length: components["schemas"]["Text"];
                kind: {
                    code: string;
                    name: components["schemas"]["Text"];
                };
            } | null;
            /**
             * Format: date
             * @example 2023-11-18
             */
            since: string;
            licences: {
                code: string;
                name: components["schemas"]["Text"];
            }[];
            /** @description How often a person must appear. */
            visits: number;
            cites: components["schemas"]["CitationView"][];
            conditions: {
                text: components["schemas"]["Text"];
                cites: components["schemas"]["CitationView"][];
            }[];
            form: {
                title: components["schemas"]["Text"];
                of: ("person" | "organisation") | null;
                fields: components["schemas"]["FieldView"][];
                facts: components["schemas"]["FactView"][];
            }[];
            papers: {
                id: string;
                name: components["schemas"]["Text"];
                help: components["schemas"]["Text"] | null;
                kind: {
                    code: string;
                    name: components["schemas"]["Text"];
                };
                optional: boolean;
                when: {
                    text: components["schemas"]["Text"];
                    /** @description Ids of the facts that it looks at. */
                    facts: string[];
                } | null;
                cites: components["schemas"]["CitationView"][];
            }[];
            /** @description Decisions that the facts are put to before filing. */
            gates: {
                decision: string;
                name: components["schemas"]["Text"];
                question: components["schemas"]["Text"];
                /** @description Answers that rule it out. */
                rulesOut: components["schemas"]["Text"][];
            }[];
            /** @description When it can be filed at all. */
            windows: {
                text: components["schemas"]["Text"];
                date: string;
                dateName: components["schemas"]["Text"];
                cites: components["schemas"]["CitationView"][];
            }[];
            leads: components["schemas"]["Competence"];
            results: {
                id: string;
                name: components["schemas"]["Text"];
                by: components["schemas"]["Competence"];
                licence: {
                    id: string;
                    name: components["schemas"]["Text"];
                    valid: components["schemas"]["Text"] | null;
                    /** @description The approver names its end, within `valid`. */
                    endNamed: boolean;
                    /** @description What stands on it; each can be shown on its own. */
                    claims: {
                        code: string;
                        name: components["schemas"]["Text"];
                    }[];
                    renewal: {
                        text: components["schemas"]["Text"];
                        procedure: {
                            code: string;
                            name: components["schemas"]["Text"];
                        };
                        cites: components["schemas"]["CitationView"][];
                    } | null;
                } | null;
            }[];
            opinions: {
                id: string;
                asks: components["schemas"]["Text"];
                from: components["schemas"]["Competence"];
                within: components["schemas"]["Text"];
                silence: components["schemas"]["Text"];
                when: {
                    text: components["schemas"]["Text"];
                    /** @description Ids of the facts that it looks at. */
                    facts: string[];
                } | null;
                cites: components["schemas"]["CitationView"][];
            }[];
            steps: components["schemas"]["StepView"][];
            terms: components["schemas"]["TermView"][];
            fee: {
                text: components["schemas"]["Text"];
                cites: components["schemas"]["CitationView"][];
            };
            visit: components["schemas"]["Text"];
            corrected: {
                text: components["schemas"]["Text"];
                cites: components["schemas"]["CitationView"][];
            } | null;
            promise: {
                text: components["schemas"]["Text"];
                conditions: components["schemas"]["Text"][];
                checked: components["schemas"]["Text"];
                cured: components["schemas"]["Text"];
                cites: components["schemas"]["CitationView"][];
            } | null;
            notice: {
                text: components["schemas"]["Text"];
                cites: components["schemas"]["CitationView"][];
            } | null;
            holds: {
                text: components["schemas"]["Text"];
                cites: components["schemas"]["CitationView"][];
            } | null;
            remedies: {
                name: components["schemas"]["Text"];
                to: components["schemas"]["Text"];
                within: components["schemas"]["Text"];
                procedure: {
                    code: string;
                    name: components["schemas"]["Text"];
                } | null;
                cites: components["schemas"]["CitationView"][];
            }[];
            kept: {
                text: components["schemas"]["Text"];
                cites: components["schemas"]["CitationView"][];
            };
            needsRules: components["schemas"]["Text"] | null;
        };
        CheckMatter: {
            for?: components["schemas"]["Party"];
            form: components["schemas"]["FormValues"];
            papers?: components["schemas"]["PaperGiven"][];
        };
        Wrong: {
            /** @enum {string} */
            code: "missing" | "unknown" | "wrong-value" | "out-of-time" | "contradiction";
            /** @description JSON pointer (RFC 6901) into the application. */
            at: string;
            text: components["schemas"]["Text"];
            article: {
                label: components["schemas"]["Text"];
                text: string;
            } | null;
        };
        /** @description An application looked through before it is filed; nothing of it is kept. */
        Checked: {
            /**
             * Format: date
             * @example 2023-11-18
             */
            on: string;
            /** @description Nothing is wrong: it can be filed. */
            ready: boolean;
            wrong: components["schemas"]["Wrong"][];
            gates: {
                decision: string;
                name: components["schemas"]["Text"];
                /** @enum {string} */
                status: "decided" | "unknown" | "not-applicable" | "needs-rules" | "conflict" | "gap" | "wrong";
                answer: components["schemas"]["Text"];
                /** @description By this answer the matter is not granted; it may still be filed. */
                rulesOut: boolean;
                reasons: {
                    text: components["schemas"]["Text"];
                    cites: components["schemas"]["CitationView"][];
                }[];
            }[];
            /** @description Ids of the decisions that rule it out; to file all the same, say `knowing`. */
            ruledOut: string[];
            /** @description Ids of the fields and facts that are asked, given the others. */
            asked: string[];
            papers: {
                id: string;
                name: components["schemas"]["Text"];
                optional: boolean;
                given: boolean;
            }[];
            windows: {
                text: components["schemas"]["Text"];
                from: string | null;
                until: string | null;
                open: boolean;
                cites: components["schemas"]["CitationView"][];
            }[];
            lead: components["schemas"]["AuthorityName"] | null;
            results: {
                id: string;
                name: components["schemas"]["Text"];
                by: components["schemas"]["AuthorityName"] | null;
            }[];
            opinions: {
                id: string;
                asks: components["schemas"]["Text"];
                from: components["schemas"]["AuthorityName"] | null;
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                due: string;
            }[];
            /** @description If it were filed, accepted and decided today, as far as each can be known. */
            terms: {
                id: string;
                name: components["schemas"]["Text"];
                kind: {
                    code: string;
                    name: components["schemas"]["Text"];
                };
                length: components["schemas"]["Text"];
                due: string | null;
                /** @description Rests on a year whose holidays are not announced. */
                estimated: boolean;
            }[];
        };
        Prefill: {
            for: components["schemas"]["PartyName"];
            /** @description What the account, or a licence given here, says already. */
            values: {
                field: string;
                name: components["schemas"]["Text"];
                value: string | number | boolean | string[];
                from: components["schemas"]["Text"];
            }[];
        };
        Correct: {
            /** @description The version of the case that was read. */
            version: number;
            form: components["schemas"]["FormValues"];
            papers: components["schemas"]["PaperGiven"][];
            /** @description A decision now rules it out, and it is sent all the same. */
            knowing?: boolean;
        };
        Withdraw: {
            /** @description The version of the case that was read. */
            version: number;
            reasons: string;
        };
        Claim: {
            /** @description The version of the case that was read. */
            version: number;
        };
        Release: {
            /** @description The version of the case that was read. */
            version: number;
        };
        AskCorrection: {
            /** @description The version of the case that was read. */
            version: number;
            /** @description Everything that has to be put right; `about` is the id of a field, fact or paper, or empty. */
            items: {
                about: string;
                says: string;
            }[];
        };
        Accept: {
            /** @description The version of the case that was read. */
            version: number;
        };
        RefuseAcceptance: {
            /** @description The version of the case that was read. */
            version: number;
            reasons: string;
        };
        AskOpinion: {
            /** @description The version of the case that was read. */
            version: number;
            opinion: string;
            asks: string;
        };
        GiveOpinion: {
            /** @description The version of the case that was read. */
            version: number;
            opinion: string;
            /** @enum {string} */
            says: "agrees" | "agrees-with-conditions" | "objects";
            reasons: string;
        };
        Suspend: {
            /** @description The version of the case that was read. */
            version: number;
            /** @enum {string} */
            ground: "hearing" | "inspection" | "appraisal" | "expert-review" | "bidding" | "site-check" | "correction" | "supplement";
            reasons: string;
            /**
             * Format: date
             * @example 2026-12-01
             */
            until?: string;
        };
        Resume: {
            /** @description The version of the case that was read. */
            version: number;
            findings: string;
        };
        Extend: {
            /** @description The version of the case that was read. */
            version: number;
            term: string;
            reasons: string;
        };
        NotifyDelay: {
            /** @description The version of the case that was read. */
            version: number;
            term: string;
            reasons: string;
            /**
             * Format: date
             * @example 2026-12-01
             */
            until: string;
        };
        PublishNotice: {
            /** @description The version of the case that was read. */
            version: number;
        };
        Object: {
            /** @description The version of the case that was read. */
            version: number;
            reasons: string;
        };
        Propose: {
            /** @description The version of the case that was read. */
            version: number;
            result: string;
            /** @enum {string} */
            outcome: "granted" | "refused";
            reasons: string;
        };
        Decide: {
            /** @description The version of the case that was read. */
            version: number;
            result: string;
            /** @enum {string} */
            outcome: "granted" | "refused";
            reasons: string;
            conditions?: string;
            /**
             * Format: date
             * @example 2026-12-01
             */
            until?: string;
        };
        CheckPromise: {
            /** @description The version of the case that was read. */
            version: number;
            /** @enum {string} */
            finding: "kept" | "broken" | "false";
            reasons: string;
        };
        Cure: {
            /** @description The version of the case that was read. */
            version: number;
            says: string;
        };
        SuspendLicence: {
            /** @description The version of the case that was read. */
            version: number;
            licence: string;
            reasons: string;
        };
        ReinstateLicence: {
            /** @description The version of the case that was read. */
            version: number;
            licence: string;
            reasons: string;
        };
        RevokeLicence: {
            /** @description The version of the case that was read. */
            version: number;
            licence: string;
            reasons: string;
        };
        RunningView: {
            id: string;
            name: components["schemas"]["Text"];
            kind: {
                code: string;
                name: components["schemas"]["Text"];
            };
            length: components["schemas"]["Text"];
            standing: {
                /** @enum {string} */
                code: "waiting" | "running" | "paused" | "met" | "missed" | "ended";
                name: components["schemas"]["Text"];
            };
            start: string | null;
            due: string | null;
            nominal: string | null;
            ended: string | null;
            promised: string | null;
            left: number | null;
            text: components["schemas"]["Text"];
            /** @enum {string} */
            level: "calm" | "yellow" | "red" | "over";
            /** @description Rests on a year whose holidays are not announced. */
            estimated: boolean;
            whenPassed: {
                code: string;
                name: components["schemas"]["Text"];
            };
            cites: components["schemas"]["CitationView"][];
        };
        CaseBrief: {
            id: string;
            procedure: string;
            name: components["schemas"]["Text"];
            applicant: components["schemas"]["PartyName"];
            phase: {
                /** @enum {string} */
                code: "received" | "correcting" | "reviewing" | "decided" | "not-accepted" | "withdrawn" | "lapsed";
                name: components["schemas"]["Text"];
            };
            /**
             * Format: date
             * @example 2023-11-18
             */
            received: string;
            lead: components["schemas"]["AuthorityName"];
            nearest: {
                term: string;
                name: components["schemas"]["Text"];
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                due: string;
                left: number;
                text: components["schemas"]["Text"];
                /** @enum {string} */
                level: "calm" | "yellow" | "red" | "over";
                paused: boolean;
                estimated: boolean;
            } | null;
            outcomes: {
                result: string;
                name: components["schemas"]["Text"];
                outcome: {
                    /** @enum {string} */
                    code: "granted" | "refused";
                    name: components["schemas"]["Text"];
                };
            }[];
            /** @description Another case holds it back. */
            held: boolean;
        };
        CasesPage: {
            cases: components["schemas"]["CaseBrief"][];
            next: string | null;
        };
        FileCase: {
            procedure: string;
            for: components["schemas"]["Party"];
            form: components["schemas"]["FormValues"];
            papers: components["schemas"]["PaperGiven"][];
            /** @description Version of the draft that goes with it: filed, it is a draft no more. */
            draft?: number;
            /** @description The promise of the guide is made (告知承诺). */
            promised?: boolean;
            /** @description A decision rules it out, and it is filed all the same. */
            knowing?: boolean;
        };
        Filed: {
            case: string;
            version: number;
        };
        Need: {
            name: string;
            /** @enum {string} */
            kind: "text" | "line" | "choice" | "date" | "items" | "form";
            label: components["schemas"]["Text"];
            help: components["schemas"]["Text"] | null;
            options: {
                code: string;
                name: components["schemas"]["Text"];
            }[];
            optional: boolean;
            least: string | null;
            most: string | null;
        };
        Can: {
            command: string;
            name: components["schemas"]["Text"];
            about: components["schemas"]["Text"] | null;
            /** @description Fields of the body that are settled: the result, opinion, term or licence that it is about. */
            fixed: {
                [key: string]: string;
            };
            needs: components["schemas"]["Need"][];
        };
        HistoryItem: {
            version: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            day: string;
            type: string;
            by: components["schemas"]["Text"] | null;
            text: components["schemas"]["Text"];
            words: string | null;
        };
        CaseView: {
            id: string;
            procedure: string;
            name: components["schemas"]["Text"];
            applicant: components["schemas"]["PartyName"];
            phase: {
                /** @enum {string} */
                code: "received" | "correcting" | "reviewing" | "decided" | "not-accepted" | "withdrawn" | "lapsed";
                name: components["schemas"]["Text"];
            };
            /**
             * Format: date
             * @example 2023-11-18
             */
            received: string;
            lead: components["schemas"]["AuthorityName"];
            nearest: {
                term: string;
                name: components["schemas"]["Text"];
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                due: string;
                left: number;
                text: components["schemas"]["Text"];
                /** @enum {string} */
                level: "calm" | "yellow" | "red" | "over";
                paused: boolean;
                estimated: boolean;
            } | null;
            outcomes: {
                result: string;
                name: components["schemas"]["Text"];
                outcome: {
                    /** @enum {string} */
                    code: "granted" | "refused";
                    name: components["schemas"]["Text"];
                };
            }[];
            /** @description Another case holds it back. */
            held: boolean;
            version: number;
            /**
             * Format: date
             * @example 2023-11-18
             */
            today: string;
            mode: {
                code: string;
                name: components["schemas"]["Text"];
            };
            needsRules: components["schemas"]["Text"] | null;
            as: string[];
            /** @enum {string} */
            side: "applicant" | "office";
            filedBy: components["schemas"]["Text"];
            claimedBy: components["schemas"]["Text"] | null;
            form: {
                title: components["schemas"]["Text"];
                values: {
                    id: string;
                    name: components["schemas"]["Text"];
                    value: string | number | boolean | string[];
                    text: components["schemas"]["Text"];
                    personal: boolean;
                    case: string | null;
                }[];
            }[];
            papers: {
                paper: string;
                name: components["schemas"]["Text"];
                document: string;
                file: string;
                href: string;
            }[];
            ruledOut: {
                decision: string;
                name: components["schemas"]["Text"];
            }[];
            results: {
                id: string;
                name: components["schemas"]["Text"];
                by: components["schemas"]["AuthorityName"];
                proposal: {
                    outcome: {
                        /** @enum {string} */
                        code: "granted" | "refused";
                        name: components["schemas"]["Text"];
                    };
                    reasons: string;
                    by: components["schemas"]["Text"];
                } | null;
                decision: {
                    outcome: {
                        /** @enum {string} */
                        code: "granted" | "refused";
                        name: components["schemas"]["Text"];
                    };
                    reasons: string;
                    conditions: string;
                    deemed: boolean;
                    /**
                     * Format: date
                     * @example 2023-11-18
                     */
                    on: string;
                    until: string | null;
                } | null;
                licence: {
                    id: string;
                    name: components["schemas"]["Text"];
                    status: {
                        code: string;
                        name: components["schemas"]["Text"];
                    };
                    until: string | null;
                } | null;
            }[];
            opinions: {
                id: string;
                asks: components["schemas"]["Text"];
                question: string | null;
                from: components["schemas"]["AuthorityName"];
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                asked: string;
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                due: string;
                given: {
                    says: {
                        code: string;
                        name: components["schemas"]["Text"];
                    };
                    reasons: string | null;
                    /**
                     * Format: date
                     * @example 2023-11-18
                     */
                    on: string;
                } | null;
                /** @description The time is over and nothing came. */
                lapsed: boolean;
            }[];
            corrections: {
                about: string;
                name: components["schemas"]["Text"] | null;
                says: string;
            }[];
            suspended: {
                ground: {
                    code: string;
                    name: components["schemas"]["Text"];
                };
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                since: string;
                until: string | null;
            } | null;
            noticeUntil: string | null;
            objections: {
                reasons: string;
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                on: string;
            }[];
            holds: {
                by: string;
                text: components["schemas"]["Text"];
            }[];
            promise: {
                text: components["schemas"]["Text"];
                finding: {
                    code: string;
                    name: components["schemas"]["Text"];
                } | null;
                cureBy: string | null;
                cured: boolean;
            } | null;
            links: {
                case: string;
                as: {
                    code: string;
                    name: components["schemas"]["Text"];
                };
            }[];
            terms: components["schemas"]["RunningView"][];
            remedies: {
                name: components["schemas"]["Text"];
                to: components["schemas"]["Text"];
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                until: string;
                open: boolean;
                procedure: string | null;
                field: string | null;
                cites: components["schemas"]["CitationView"][];
            }[];
            /** @description Oldest first. */
            history: components["schemas"]["HistoryItem"][];
            /** @description What the one who asks may do now. */
            can: components["schemas"]["Can"][];
            /** @description What they may do in this phase, but for this. */
            cannot: {
                command: string;
                name: components["schemas"]["Text"];
                about: components["schemas"]["Text"] | null;
                because: components["schemas"]["Text"];
            }[];
        };
        Reading: {
            case: string;
            procedure: components["schemas"]["Text"];
            by: components["schemas"]["Text"];
            /**
             * Format: date
             * @example 2023-11-18
             */
            day: string;
            /** Format: date-time */
            last: string;
            times: number;
            what: {
                code: string;
                name: components["schemas"]["Text"];
            };
        };
        ReadingsPage: {
            readings: components["schemas"]["Reading"][];
            next: string | null;
        };
        ClockDay: {
            /**
             * Format: date
             * @example 2023-11-18
             */
            day: string;
            /** @enum {string} */
            kind: "start" | "counted" | "not-working" | "paused" | "rolled";
            number: number | null;
            text: components["schemas"]["Text"];
            /** @description A working day, though it may not count. */
            worked: boolean;
            estimated: boolean;
            past: boolean;
        };
        ClockTerm: {
            id: string;
            name: components["schemas"]["Text"];
            kind: {
                code: string;
                name: components["schemas"]["Text"];
            };
            length: components["schemas"]["Text"];
            standing: {
                /** @enum {string} */
                code: "waiting" | "running" | "paused" | "met" | "missed" | "ended";
                name: components["schemas"]["Text"];
            };
            start: string | null;
            due: string | null;
            nominal: string | null;
            ended: string | null;
            promised: string | null;
            left: number | null;
            text: components["schemas"]["Text"];
            /** @enum {string} */
            level: "calm" | "yellow" | "red" | "over";
            /** @description Rests on a year whose holidays are not announced. */
            estimated: boolean;
            whenPassed: {
                code: string;
                name: components["schemas"]["Text"];
            };
            cites: components["schemas"]["CitationView"][];
            how: components["schemas"]["Text"];
            starts: components["schemas"]["Text"];
            ends: components["schemas"]["Text"];
            days: components["schemas"]["ClockDay"][];
            pauses: {
                ground: {
                    code: string;
                    name: components["schemas"]["Text"];
                };
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                from: string;
                to: string | null;
            }[];
            extension: {
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                on: string;
                length: components["schemas"]["Text"];
                approvedBy: components["schemas"]["Text"];
                cites: components["schemas"]["CitationView"][];
            } | null;
        };
        ClockView: {
            case: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            today: string;
            calendar: {
                /** @description Years whose holidays are announced. */
                years: number[];
                notices: {
                    year: number;
                    notice: string;
                    /**
                     * Format: date
                     * @example 2023-11-18
                     */
                    published: string;
                }[];
            };
            terms: components["schemas"]["ClockTerm"][];
        };
        Moment: {
            now: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            today: string;
        };
        MoveClock: {
            /** @description Calendar days to move on by. */
            days: number;
        };
        DeskItem: {
            id: string;
            procedure: string;
            name: components["schemas"]["Text"];
            applicant: components["schemas"]["PartyName"];
            phase: {
                /** @enum {string} */
                code: "received" | "correcting" | "reviewing" | "decided" | "not-accepted" | "withdrawn" | "lapsed";
                name: components["schemas"]["Text"];
            };
            /**
             * Format: date
             * @example 2023-11-18
             */
            received: string;
            lead: components["schemas"]["AuthorityName"];
            nearest: {
                term: string;
                name: components["schemas"]["Text"];
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                due: string;
                left: number;
                text: components["schemas"]["Text"];
                /** @enum {string} */
                level: "calm" | "yellow" | "red" | "over";
                paused: boolean;
                estimated: boolean;
            } | null;
            outcomes: {
                result: string;
                name: components["schemas"]["Text"];
                outcome: {
                    /** @enum {string} */
                    code: "granted" | "refused";
                    name: components["schemas"]["Text"];
                };
            }[];
            /** @description Another case holds it back. */
            held: boolean;
            authority: components["schemas"]["AuthorityName"];
            part: {
                code: string;
                name: components["schemas"]["Text"];
            };
            due: string | null;
            /** @enum {string} */
            level: "calm" | "yellow" | "red" | "over";
            claimedBy: string | null;
            mine: boolean;
            todo: components["schemas"]["Text"];
        };
        DeskPage: {
            /** @enum {string} */
            view: "inbox" | "opinions" | "mine" | "overdue" | "corrections";
            /**
             * Format: date
             * @example 2023-11-18
             */
            today: string;
            items: components["schemas"]["DeskItem"][];
            next: string | null;
            counts: {
                inbox: {
                    count: number;
                    /** @description There are more: it is counted to 100. */
                    more: boolean;
                };
                opinions: {
                    count: number;
                    /** @description There are more: it is counted to 100. */
                    more: boolean;
                };
                mine: {
                    count: number;
                    /** @description There are more: it is counted to 100. */
                    more: boolean;
                };
                overdue: {
                    count: number;
                    /** @description There are more: it is counted to 100. */
                    more: boolean;
                };
                corrections: {
                    count: number;
                    /** @description There are more: it is counted to 100. */
                    more: boolean;
                };
            };
        };
        DeskSummary: {
            /**
             * Format: date
             * @example 2023-11-18
             */
            today: string;
            authorities: {
                authority: components["schemas"]["AuthorityName"];
                roles: {
                    code: string;
                    name: components["schemas"]["Text"];
                }[];
                counts: {
                    inbox: {
                        count: number;
                        /** @description There are more: it is counted to 100. */
                        more: boolean;
                    };
                    opinions: {
                        count: number;
                        /** @description There are more: it is counted to 100. */
                        more: boolean;
                    };
                    mine: {
                        count: number;
                        /** @description There are more: it is counted to 100. */
                        more: boolean;
                    };
                    overdue: {
                        count: number;
                        /** @description There are more: it is counted to 100. */
                        more: boolean;
                    };
                    corrections: {
                        count: number;
                        /** @description There are more: it is counted to 100. */
                        more: boolean;
                    };
                };
            }[];
        };
        Document: {
            /** @description SHA-256 of its bytes, in hex. */
            id: string;
            name: string;
            kind: {
                code: string;
                name: components["schemas"]["Text"];
            };
            /** @description Bytes. */
            size: number;
            /** @enum {string} */
            state: "clean" | "quarantined";
            href: string;
        };
        Draft: {
            procedure: string;
            name: components["schemas"]["Text"];
            for: components["schemas"]["PartyName"];
            /** @description 1 for the first; to be sent along with the next change. */
            version: number;
            /** Format: date-time */
            saved: string;
            form: components["schemas"]["FormValues"];
            papers: components["schemas"]["PaperGiven"][];
        };
        Drafts: {
            drafts: {
                procedure: string;
                name: components["schemas"]["Text"];
                for: components["schemas"]["PartyName"];
                /** @description 1 for the first; to be sent along with the next change. */
                version: number;
                /** Format: date-time */
                saved: string;
                filled: number;
            }[];
        };
        KeepDraft: {
            /** @description The version that was read; 0 where there was none. */
            version: number;
            form: components["schemas"]["FormValues"];
            papers: components["schemas"]["PaperGiven"][];
        };
        DraftGone: {
            deleted: boolean;
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
        /** @description A case’s whole trail, which proves itself: `./onewindow journal verify FILE` checks it without this server. */
        Trail: {
            /** @enum {string} */
            format: "onewindow-trail-1";
            case: string;
            stream: string;
            /** @description The journal’s key, as `name+id+key`. */
            verifier: string;
            /** @description Signed note (c2sp.org/tlog-checkpoint): origin, size, root, time; then the signature. */
            checkpoint: string;
            older: {
                /** @description Signed note (c2sp.org/tlog-checkpoint): origin, size, root, time; then the signature. */
                note: string;
                consistency: string[];
            }[];
            events: {
                /** @description The event as it was hashed: canonical JSON (RFC 8785). */
                text: string;
                /** @description SHA-256 of the hash before and the text, in hex. */
                hash: string;
                proof: {
                    leaf: number;
                    path: string[];
                } | null;
            }[];
        };
        Checkpoints: {
            verifier: string | null;
            checkpoints: {
                size: number;
                /** @description Signed note (c2sp.org/tlog-checkpoint): origin, size, root, time; then the signature. */
                note: string;
            }[];
        };
        /** @description RFC 9162, 2.1.4. */
        Consistency: {
            from: number;
            to: number;
            proof: string[];
        };
        Ledgers: {
            ledgers: {
                id: string;
                name: components["schemas"]["Text"];
                says: components["schemas"]["Text"];
                measures: string[];
                keeper: {
                    id: string;
                    name: components["schemas"]["Text"];
                };
                /** @description Whether the one who asks handles it at the authority that keeps it. */
                keeps: boolean;
                /** @description Accounts of those for whom one acts; 100 at most are counted. */
                mine: number;
            }[];
        };
        LedgerOperation: {
            id: string;
            name: components["schemas"]["Text"];
            says: components["schemas"]["Text"];
            /** @enum {string} */
            by: "holder" | "keeper";
            /** @description About the ledger itself: no holder is named. */
            nobody: boolean;
            cites: components["schemas"]["CitationView"][];
            form: {
                facts: components["schemas"]["FactView"][];
                fields: components["schemas"]["FieldView"][];
            };
            batch: string | null;
        };
        Ledger: {
            id: string;
            name: components["schemas"]["Text"];
            says: components["schemas"]["Text"];
            measures: string[];
            keeper: {
                id: string;
                name: components["schemas"]["Text"];
            };
            /** @description Whether the one who asks handles it at the authority that keeps it. */
            keeps: boolean;
            /** @description Accounts of those for whom one acts; 100 at most are counted. */
            mine: number;
            note: components["schemas"]["Text"] | null;
            /** @description Its units bear serial numbers, which anyone can look up. */
            numbered: boolean;
            cites: components["schemas"]["CitationView"][];
            unit: {
                id: string;
                name: components["schemas"]["Text"];
                places: number;
            };
            kinds: {
                id: string;
                name: components["schemas"]["Text"];
                /** @enum {string} */
                shows: "left" | "used" | "held" | "nothing";
                open: boolean;
            }[];
            operations: {
                id: string;
                name: components["schemas"]["Text"];
                says: components["schemas"]["Text"];
                /** @enum {string} */
                by: "holder" | "keeper";
                /** @description About the ledger itself: no holder is named. */
                nobody: boolean;
                cites: components["schemas"]["CitationView"][];
                form: {
                    facts: components["schemas"]["FactView"][];
                    fields: components["schemas"]["FieldView"][];
                };
                batch: string | null;
                from: string | null;
                /** @description Whether the one who asks may do it at all. */
                may: boolean;
            }[];
            /** @description Those for whom the one who asks may act in it. */
            parties: {
                /** @enum {string} */
                kind: "person" | "organisation";
                id: string;
                name: string;
            }[];
        };
        LedgerAccountBrief: {
            id: string;
            kind: {
                id: string;
                name: components["schemas"]["Text"];
                /** @enum {string} */
                shows: "left" | "used" | "held" | "nothing";
            };
            holder: {
                /** @enum {string} */
                kind: "person" | "organisation";
                id: string;
                name: string;
            } | null;
            says: components["schemas"]["Text"];
            /**
             * @description With the decimal places of the unit.
             * @example 1,200.50
             */
            balance: string;
            reserved: string | null;
            /**
             * @description With the decimal places of the unit.
             * @example 1,200.50
             */
            available: string;
            bar: {
                /**
                 * @description With the decimal places of the unit.
                 * @example 1,200.50
                 */
                whole: string;
                /** @description In hundredths of the whole that the bar stands for, 0 to 100. */
                share: number;
                /** @description In hundredths of the whole that the bar stands for, 0 to 100. */
                reserved: number;
                /** @enum {string} */
                of: "ceiling" | "threshold" | "most";
            } | null;
            period: {
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                until: string;
            } | null;
            closed: boolean;
        };
        LedgerAccounts: {
            accounts: components["schemas"]["LedgerAccountBrief"][];
            next: string | null;
        };
        LedgerStatement: {
            lines: {
                posting: string;
                /** @description Of the movements of one posting on this account. */
                n: number;
                operation: components["schemas"]["Text"];
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                on: string;
                says: components["schemas"]["Text"];
                by: string;
                case: string | null;
                /**
                 * @description With the decimal places of the unit.
                 * @example 1,200.50
                 */
                amount: string;
                /** @enum {string} */
                direction: "in" | "out" | "held" | "released";
                /**
                 * @description With the decimal places of the unit.
                 * @example 1,200.50
                 */
                balance: string;
            }[];
            next: string | null;
        };
        LedgerAccount: {
            id: string;
            kind: {
                id: string;
                name: components["schemas"]["Text"];
                /** @enum {string} */
                shows: "left" | "used" | "held" | "nothing";
            };
            holder: {
                /** @enum {string} */
                kind: "person" | "organisation";
                id: string;
                name: string;
            } | null;
            says: components["schemas"]["Text"];
            /**
             * @description With the decimal places of the unit.
             * @example 1,200.50
             */
            balance: string;
            reserved: string | null;
            /**
             * @description With the decimal places of the unit.
             * @example 1,200.50
             */
            available: string;
            bar: {
                /**
                 * @description With the decimal places of the unit.
                 * @example 1,200.50
                 */
                whole: string;
                /** @description In hundredths of the whole that the bar stands for, 0 to 100. */
                share: number;
                /** @description In hundredths of the whole that the bar stands for, 0 to 100. */
                reserved: number;
                /** @enum {string} */
                of: "ceiling" | "threshold" | "most";
            } | null;
            period: {
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                until: string;
            } | null;
            closed: boolean;
            ledger: {
                id: string;
                name: components["schemas"]["Text"];
                keeper: {
                    id: string;
                    name: components["schemas"]["Text"];
                };
                note: components["schemas"]["Text"] | null;
            };
            unit: components["schemas"]["Text"];
            /**
             * Format: date
             * @example 2023-11-18
             */
            asOf: string;
            /** @description Where something else begins to apply, the lowest first. */
            thresholds: {
                /**
                 * @description With the decimal places of the unit.
                 * @example 1,200.50
                 */
                at: string;
                share: number | null;
                reached: boolean;
                /**
                 * @description With the decimal places of the unit.
                 * @example 1,200.50
                 */
                away: string;
                says: components["schemas"]["Text"];
                cites: components["schemas"]["CitationView"][];
            }[];
            warnings: {
                at: number;
                says: components["schemas"]["Text"];
                cites: components["schemas"]["CitationView"][];
            }[];
            /** @description The serial numbers that it holds, as blocks: 200 at most. */
            numbers: string[];
            answer: components["schemas"]["AnswerView"] | null;
            statement: components["schemas"]["LedgerStatement"];
            operations: {
                id: string;
                name: components["schemas"]["Text"];
                says: components["schemas"]["Text"];
                /** @enum {string} */
                by: "holder" | "keeper";
                /** @description About the ledger itself: no holder is named. */
                nobody: boolean;
                cites: components["schemas"]["CitationView"][];
                form: {
                    facts: components["schemas"]["FactView"][];
                    fields: components["schemas"]["FieldView"][];
                };
                batch: string | null;
                fills: components["schemas"]["FormValues"];
                /** @description What may be chosen from, by id of field. */
                offers: {
                    [key: string]: string[];
                };
            }[];
            /** @description What was asked of it and refused, the latest first: 20 at most. */
            attempts: {
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                on: string;
                at: string;
                operation: components["schemas"]["Text"];
                says: components["schemas"]["Text"];
                by: string;
            }[];
        };
        LedgerOperationForm: {
            holder?: components["schemas"]["Party"];
            /** @description The holder by its unified social credit code, for the keeper. */
            creditCode?: string;
            /** @description By id of fact or field, as the operation declares them. */
            form: {
                [key: string]: string | number | boolean | string[];
            };
        };
        LedgerPosted: {
            posting: string | null;
            /**
             * Format: date
             * @example 2023-11-18
             */
            on: string;
            /** @description Those that it touched, as they stand after it. */
            accounts: components["schemas"]["LedgerAccountBrief"][];
            warnings: {
                account: string;
                at: number;
                says: components["schemas"]["Text"];
                cites: components["schemas"]["CitationView"][];
            }[];
            answers: {
                account: string;
                before: components["schemas"]["AnswerView"] | null;
                after: components["schemas"]["AnswerView"] | null;
                changed: boolean;
            }[];
        };
        LedgerSerial: {
            ledger: {
                id: string;
                name: components["schemas"]["Text"];
            };
            /** @example CCER-P000012-2023-00000147 */
            serial: string;
            place: {
                /** @description The kind of account that it is on; whose it is is not said. */
                kind: string;
                name: components["schemas"]["Text"];
                /** @description The account is closed: the unit stays there for good. */
                final: boolean;
            };
            lines: {
                name: components["schemas"]["Text"];
                value: components["schemas"]["Text"];
            }[];
            certificate: components["schemas"]["Text"] | null;
        };
        LedgerSerials: {
            ledger: {
                id: string;
                name: components["schemas"]["Text"];
            };
            /** @example CCER-P000012-2023-00000147 */
            example: string;
        };
        Licences: {
            /** @description The newest first, 20 at a time. */
            licences: {
                id: string;
                kind: {
                    id: string;
                    name: components["schemas"]["Text"];
                };
                case: string;
                procedure: string;
                holder: string;
                authority: components["schemas"]["Text"];
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                issued: string;
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                from: string;
                until: string | null;
                /**
                 * @description What it is worth today; `valid` alone lets anyone rely on it.
                 * @enum {string}
                 */
                standing: "valid" | "status-unknown" | "suspended" | "revoked" | "expired" | "not-yet-valid" | "forged" | "unknown-key" | "not-readable";
                says: components["schemas"]["Text"];
            }[];
            next: string | null;
        };
        Licence: {
            id: string;
            kind: {
                id: string;
                name: components["schemas"]["Text"];
            };
            case: string;
            procedure: string;
            holder: string;
            authority: components["schemas"]["Text"];
            /**
             * Format: date
             * @example 2023-11-18
             */
            issued: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            from: string;
            until: string | null;
            /**
             * @description What it is worth today; `valid` alone lets anyone rely on it.
             * @enum {string}
             */
            standing: "valid" | "status-unknown" | "suspended" | "revoked" | "expired" | "not-yet-valid" | "forged" | "unknown-key" | "not-readable";
            says: components["schemas"]["Text"];
            /** @description Instant since which it stands so, as noted on its case. */
            since: string;
            /** @description What stands on it, the holder first; each can be shown on its own. */
            holds: {
                id: string;
                name: components["schemas"]["Text"];
                text: components["schemas"]["Text"];
            }[];
            /** @description The page that tells anyone what it is worth; on paper it is a QR code. */
            verifyAt: string;
        };
        PresentLicence: {
            /**
             * @description Ids of what is shown; the rest stays hidden, even from whoever takes the token apart.
             * @example [
             *       "holder"
             *     ]
             */
            disclose: string[];
        };
        Presentation: {
            /** @description SD-JWT VC (RFC 9901), for whoever is to be shown it. */
            token: string;
            /** @description A page that verifies it; the token stands behind `#` and is sent to no server. */
            link: string;
            qr: string | null;
        };
        VerifyToken: {
            /** @description What was shown; anything at all. */
            token: string;
        };
        Verdict: {
            /**
             * @description What it is worth today; `valid` alone lets anyone rely on it.
             * @enum {string}
             */
            standing: "valid" | "status-unknown" | "suspended" | "revoked" | "expired" | "not-yet-valid" | "forged" | "unknown-key" | "not-readable";
            says: components["schemas"]["Text"];
            status: {
                looked: string | null;
                says: components["schemas"]["Text"];
            } | null;
            licence: {
                number: string;
                kind: components["schemas"]["Text"];
                issuer: string;
                authority: components["schemas"]["Text"];
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                issued: string;
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                from: string;
                until: string | null;
                disclosed: {
                    id: string;
                    name: components["schemas"]["Text"];
                    text: string;
                }[];
                withheld: {
                    count: number;
                    names: components["schemas"]["Text"][] | null;
                };
            } | null;
        };
        /** @description A JWK set (RFC 7517). `signs_from` and `signs_until` are the days on which the key signs; what it signed then stays good. */
        KeySet: {
            keys: {
                /** @enum {string} */
                kty: "EC";
                /** @enum {string} */
                crv: "P-256";
                x: string;
                y: string;
                kid: string;
                /** @enum {string} */
                alg: "ES256";
                /** @enum {string} */
                use: "sig";
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                signs_from: string;
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                signs_until: string;
            }[];
        };
        /** @description Type metadata of SD-JWT VC: what a kind of licence is, for wallets and other programs. */
        LicenceKind: {
            vct: string;
            name: string;
            display: {
                locale: string;
                name: string;
            }[];
            claims: {
                path: string[];
                display: {
                    locale: string;
                    label: string;
                }[];
                /** @enum {string} */
                sd: "always";
            }[];
        };
        Markets: {
            markets: {
                id: string;
                name: components["schemas"]["Text"];
                says: components["schemas"]["Text"];
                measures: string[];
                keeper: components["schemas"]["AuthorityName"];
                sold: {
                    name: components["schemas"]["Text"];
                    unit: components["schemas"]["Text"];
                };
                ways: {
                    /** @enum {string} */
                    code: "listing" | "block" | "auction" | "book";
                    name: components["schemas"]["Text"];
                }[];
                /** @description Offers open to everybody. */
                onOffer: number;
                last: {
                    /**
                     * @description Yuan, such as `80.00`.
                     * @example 80.00
                     */
                    price: string;
                    /**
                     * Format: date
                     * @example 2023-11-18
                     */
                    on: string;
                    title: string;
                } | null;
            }[];
        };
        Market: {
            id: string;
            name: components["schemas"]["Text"];
            says: components["schemas"]["Text"];
            measures: string[];
            keeper: components["schemas"]["AuthorityName"];
            sold: {
                name: components["schemas"]["Text"];
                unit: components["schemas"]["Text"];
            };
            ways: {
                /** @enum {string} */
                code: "listing" | "block" | "auction" | "book";
                name: components["schemas"]["Text"];
            }[];
            /** @description Offers open to everybody. */
            onOffer: number;
            last: {
                /**
                 * @description Yuan, such as `80.00`.
                 * @example 80.00
                 */
                price: string;
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                on: string;
                title: string;
            } | null;
            cites: components["schemas"]["CitationView"][];
            sells: {
                way: {
                    /** @enum {string} */
                    code: "listing" | "block" | "auction" | "book";
                    name: components["schemas"]["Text"];
                };
                says: components["schemas"]["Text"];
                cites: components["schemas"]["CitationView"][];
            }[];
            /** @enum {string} */
            seller: "bound" | "confirms";
            /** @description Not used up by being taken: one at a time, for whoever comes. */
            endless: boolean;
            custody: components["schemas"]["Text"] | null;
            announced: {
                says: components["schemas"]["Text"];
                cites: components["schemas"]["CitationView"][];
            } | null;
            form: {
                facts: components["schemas"]["FactView"][];
                fields: components["schemas"]["FieldView"][];
            };
            wish: {
                facts: components["schemas"]["FactView"][];
                fields: components["schemas"]["FieldView"][];
            };
            gates: {
                decision: string;
                name: components["schemas"]["Text"];
            }[];
            contract: {
                title: components["schemas"]["Text"];
                clauses: components["schemas"]["Text"][];
            };
            /** @description Days. */
            confirmWithin: number;
            /** @description By day and by what was sold, the newest first. */
            prices: {
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                on: string;
                title: string;
                trades: number;
                /**
                 * @description A whole number, written out.
                 * @example 100
                 */
                quantity: string;
                /**
                 * @description Yuan, such as `80.00`.
                 * @example 80.00
                 */
                low: string;
                /**
                 * @description Yuan, such as `80.00`.
                 * @example 80.00
                 */
                high: string;
                /**
                 * @description Yuan, such as `80.00`.
                 * @example 80.00
                 */
                last: string;
            }[];
            /** @description What the order book is kept for. */
            instruments: string[];
            note: components["schemas"]["Text"] | null;
            /** @description The one who asks is of its keeper. */
            keeps: boolean;
        };
        Offer: {
            id: string;
            market: string;
            way: {
                /** @enum {string} */
                code: "listing" | "block" | "auction" | "book";
                name: components["schemas"]["Text"];
            };
            state: {
                code: string;
                name: components["schemas"]["Text"];
            };
            title: string;
            seller: components["schemas"]["PartyName"];
            /**
             * @description Yuan, such as `80.00`.
             * @example 80.00
             */
            price: string;
            /**
             * @description A whole number, written out.
             * @example 100
             */
            quantity: string;
            /**
             * @description A whole number, written out.
             * @example 100
             */
            left: string;
            until: string | null;
            /**
             * Format: date
             * @example 2023-11-18
             */
            made: string;
        };
        Offers: {
            offers: components["schemas"]["Offer"][];
            next: string | null;
        };
        OfferWhole: {
            id: string;
            market: string;
            way: {
                /** @enum {string} */
                code: "listing" | "block" | "auction" | "book";
                name: components["schemas"]["Text"];
            };
            state: {
                code: string;
                name: components["schemas"]["Text"];
            };
            title: string;
            seller: components["schemas"]["PartyName"];
            /**
             * @description Yuan, such as `80.00`.
             * @example 80.00
             */
            price: string;
            /**
             * @description A whole number, written out.
             * @example 100
             */
            quantity: string;
            /**
             * @description A whole number, written out.
             * @example 100
             */
            left: string;
            until: string | null;
            /**
             * Format: date
             * @example 2023-11-18
             */
            made: string;
            to: components["schemas"]["PartyName"] | null;
            /** @description What the seller says of it. */
            says: {
                name: components["schemas"]["Text"];
                value: components["schemas"]["Text"];
            }[];
            document: {
                name: string;
                sha256: string;
            } | null;
            gates: {
                decision: string;
                answer: components["schemas"]["Text"];
                /** @enum {string} */
                says: "passes" | "asks-keeper" | "refuses";
                reasons: {
                    text: components["schemas"]["Text"];
                    cites: components["schemas"]["CitationView"][];
                }[];
            }[];
            reason: string;
            /** @description The highest first. */
            bids: {
                number: number;
                /**
                 * @description Yuan, such as `80.00`.
                 * @example 80.00
                 */
                price: string;
                at: string;
                mine: boolean;
            }[];
            /** @description What the one who asks may do with it now. */
            can: ("take" | "bid" | "withdraw" | "announce" | "refuse" | "close")[];
        };
        Depth: {
            /** @description Sellers first; each side the best first. */
            levels: {
                /** @enum {string} */
                side: "buy" | "sell";
                /**
                 * @description Yuan, such as `80.00`.
                 * @example 80.00
                 */
                price: string;
                /**
                 * @description A whole number, written out.
                 * @example 100
                 */
                quantity: string;
                orders: number;
            }[];
        };
        TradeBrief: {
            id: string;
            market: string;
            marketName: components["schemas"]["Text"];
            way: {
                /** @enum {string} */
                code: "listing" | "block" | "auction" | "book";
                name: components["schemas"]["Text"];
            };
            title: string;
            seller: components["schemas"]["PartyName"];
            buyer: components["schemas"]["PartyName"];
            /**
             * @description Yuan, such as `80.00`.
             * @example 80.00
             */
            price: string;
            /**
             * @description A whole number, written out.
             * @example 100
             */
            quantity: string;
            /**
             * @description Yuan, such as `80.00`.
             * @example 80.00
             */
            total: string;
            state: {
                code: string;
                name: components["schemas"]["Text"];
            };
            /**
             * Format: date
             * @example 2023-11-18
             */
            agreed: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            until: string;
        };
        Trade: {
            id: string;
            market: string;
            marketName: components["schemas"]["Text"];
            way: {
                /** @enum {string} */
                code: "listing" | "block" | "auction" | "book";
                name: components["schemas"]["Text"];
            };
            title: string;
            seller: components["schemas"]["PartyName"];
            buyer: components["schemas"]["PartyName"];
            /**
             * @description Yuan, such as `80.00`.
             * @example 80.00
             */
            price: string;
            /**
             * @description A whole number, written out.
             * @example 100
             */
            quantity: string;
            /**
             * @description Yuan, such as `80.00`.
             * @example 80.00
             */
            total: string;
            state: {
                code: string;
                name: components["schemas"]["Text"];
            };
            /**
             * Format: date
             * @example 2023-11-18
             */
            agreed: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            until: string;
            offer: string | null;
            text: components["schemas"]["Text"];
            /** @description SHA-256 of the text as `/text` gives it. */
            hash: string;
            sellerConfirmed: {
                at: string;
                how: {
                    code: string;
                    name: components["schemas"]["Text"];
                };
            } | null;
            buyerConfirmed: {
                at: string;
                how: {
                    code: string;
                    name: components["schemas"]["Text"];
                };
            } | null;
            settled: string | null;
            document: {
                name: string;
                sha256: string;
                released: boolean;
            } | null;
            reason: string;
            disputedBy: ("seller" | "buyer") | null;
            side: ("seller" | "buyer") | null;
            can: ("confirm" | "cancel" | "dispute" | "end-dispute" | "download")[];
            unit: components["schemas"]["Text"];
        };
        Order: {
            id: string;
            market: string;
            instrument: string;
            /** @enum {string} */
            side: "buy" | "sell";
            party: components["schemas"]["PartyName"];
            /**
             * @description Yuan, such as `80.00`.
             * @example 80.00
             */
            price: string;
            /**
             * @description A whole number, written out.
             * @example 100
             */
            quantity: string;
            /**
             * @description A whole number, written out.
             * @example 100
             */
            left: string;
            state: {
                code: string;
                name: components["schemas"]["Text"];
            };
            until: string | null;
            at: string;
            reason: components["schemas"]["Text"] | null;
        };
        MyTrades: {
            offers: components["schemas"]["Offer"][];
            orders: components["schemas"]["Order"][];
            trades: components["schemas"]["TradeBrief"][];
        };
        MarketWaiting: {
            offers: components["schemas"]["Offer"][];
            trades: components["schemas"]["TradeBrief"][];
        };
        Offering: {
            for: components["schemas"]["Party"];
            /** @enum {string} */
            way: "listing" | "block" | "auction";
            form: components["schemas"]["FormValues"];
            /** @example 80.00 */
            price: string;
            /** @example 100 */
            quantity: string;
            until?: string | null;
            to?: string | null;
            document?: string | null;
        };
        OfferingLooked: {
            ready: boolean;
            wrong: {
                code: string;
                at: string;
                text: components["schemas"]["Text"];
                article: {
                    label: components["schemas"]["Text"];
                    text: string;
                } | null;
            }[];
            gates: {
                decision: string;
                answer: components["schemas"]["Text"];
                /** @enum {string} */
                says: "passes" | "asks-keeper" | "refuses";
                reasons: {
                    text: components["schemas"]["Text"];
                    cites: components["schemas"]["CitationView"][];
                }[];
            }[];
            advice: {
                text: components["schemas"]["Text"];
                cites: components["schemas"]["CitationView"][];
            }[];
        };
        TakeOffer: {
            for: components["schemas"]["Party"];
            /** @example 100 */
            quantity: string;
            wish: components["schemas"]["FormValues"];
        };
        Bid: {
            for: components["schemas"]["Party"];
            /** @example 80.00 */
            price: string;
            wish: components["schemas"]["FormValues"];
        };
        PlaceOrder: {
            for: components["schemas"]["Party"];
            /** @enum {string} */
            side: "buy" | "sell";
            form: components["schemas"]["FormValues"];
            /** @example 80.00 */
            price: string;
            /** @example 100 */
            quantity: string;
            until?: string | null;
        };
        MarketReason: {
            reason: string;
        };
        ConfirmTrade: {
            /** @description Of the text that was read. */
            hash: string;
        };
        EndDispute: {
            /** @enum {string} */
            outcome: "stands" | "ends";
            reason: string;
        };
        Offered: {
            offer: string;
            state: {
                code: string;
                name: components["schemas"]["Text"];
            };
        };
        Traded: {
            trade: string;
            state: {
                code: string;
                name: components["schemas"]["Text"];
            };
        };
        Bidden: {
            offer: string;
            bid: number;
        };
        AuctionClosed: {
            offer: string;
            state: {
                code: string;
                name: components["schemas"]["Text"];
            };
            trade: string | null;
        };
        Ordered: {
            order: string;
            state: {
                code: string;
                name: components["schemas"]["Text"];
            };
            /**
             * @description A whole number, written out.
             * @example 100
             */
            left: string;
            trades: string[];
        };
        OrderEnded: {
            order: string;
            state: {
                code: string;
                name: components["schemas"]["Text"];
            };
        };
        ListedEntry: {
            number: number;
            subject: components["schemas"]["Text"];
            limit: components["schemas"]["Text"] | null;
            share: string | null;
            text: string;
        };
        /** @description The fact as the entries in force bear it; null where it has to be read from the words. */
        AgainstList: {
            /**
             * Format: date
             * @example 2023-11-18
             */
            on: string;
            list: {
                /** @enum {string} */
                code: "national" | "zone" | "services" | "zone-services";
                name: components["schemas"]["Text"];
            };
            version: {
                name: string;
                size: number;
                held: number;
            } | null;
            clauseAgainstList: ("not-on-list" | "stricter" | "same" | "looser") | null;
            why: components["schemas"]["Text"];
            /** @description The entries under the section, to choose from. */
            candidates: components["schemas"]["ListedEntry"][];
            sectors: {
                code: string;
                name: components["schemas"]["Text"];
            }[];
        };
        Notice: {
            id: string;
            case: string | null;
            record: {
                /** @enum {string} */
                kind: "account" | "offer" | "order" | "trade" | "signal";
                of: string;
                id: string;
            } | null;
            /** @description Where it is read on; the same under `/api`. */
            page: string;
            procedure: components["schemas"]["Text"];
            /** @description The event of the case or the record that it tells of; `undelivered` where a message never arrived. */
            event: string;
            /**
             * @description `act`: there is something to do. `late`: a time limit is over.
             * @enum {string}
             */
            level: "info" | "act" | "late";
            title: components["schemas"]["Text"];
            body: components["schemas"]["Text"];
            at: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            day: string;
            /** @enum {string} */
            as: "applicant" | "authority";
            authority: {
                id: string;
                name: components["schemas"]["Text"];
            } | null;
            read: boolean;
        };
        Notices: {
            /** @description The latest first. */
            notices: components["schemas"]["Notice"][];
            next: string | null;
        };
        NoticeCount: {
            /** @description Nobody counts beyond 100. */
            unread: number;
            more: boolean;
        };
        /** @description Either of the two. */
        ReadNotices: {
            ids?: string[];
            /** @description Id of a notice: it, and all written before it. */
            until?: string;
        };
        Webhook: {
            id: string;
            owner: {
                /** @enum {string} */
                kind: "person" | "organisation";
                id: string;
            };
            url: string;
            /** @description Events that it is told of; none: all. */
            events: string[];
            created: string;
            disabled: string | null;
            last: {
                at: string;
                ok: boolean;
                says: string;
            } | null;
        };
        Webhooks: {
            webhooks: components["schemas"]["Webhook"][];
            /** @description Whether notices also go out by e-mail. */
            mail: boolean;
        };
        AddWebhook: {
            owner: {
                /** @enum {string} */
                kind: "person" | "organisation";
                id: string;
            };
            /** @description https, at a public address; 5 for each party. */
            url: string;
            events?: ("submitted" | "correction-asked" | "corrected" | "accepted" | "not-accepted" | "suspended" | "resumed" | "extended" | "delay-notified" | "noticed" | "decided" | "held" | "hold-ended" | "delivered" | "withdrawn" | "licence-issued" | "promise-checked" | "cured" | "licence-suspended" | "licence-reinstated" | "licence-revoked" | "licence-cancelled" | "licence-expired" | "warned" | "term-passed" | "redated" | "account-near-limit" | "offer-made" | "offer-announced" | "offer-refused" | "offer-withdrawn" | "offer-outbid" | "offer-lost" | "offer-lapsed" | "order-cancelled" | "order-lapsed" | "trade-agreed" | "trade-auction-won" | "trade-confirmed" | "trade-settled" | "trade-cancelled" | "trade-lapsed" | "trade-disputed" | "trade-dispute-ended" | "signal-found" | "signal-judged" | "signal-assigned" | "signal-handled" | "signal-checked" | "signal-late")[];
        };
        WebhookAdded: {
            webhook: components["schemas"]["Webhook"];
            /** @description Signs by Standard Webhooks (`v1`, HMAC-SHA256). Shown this once. */
            secret: string;
        };
        Nothing: Record<string, never>;
        TestWebhook: Record<string, never>;
        Office: {
            id: string;
            authority: components["schemas"]["AuthorityBrief"];
            /** @enum {string} */
            role: "clerk" | "reviewer" | "approver" | "supervisor" | "auditor" | "operator";
            person: {
                id: string;
                name: string;
                email: string;
                emailProven: boolean;
            };
            /**
             * Format: date
             * @example 2023-11-18
             */
            from: string;
            until: string | null;
            /** @enum {string} */
            standing: "counts" | "not-yet" | "over";
        };
        Offices: {
            /** @description By authority and first day. */
            offices: components["schemas"]["Office"][];
        };
        NewOffice: {
            email: string;
            /** @example beijing/foreign-experts */
            authority: string;
            /** @enum {string} */
            role: "clerk" | "reviewer" | "approver" | "supervisor" | "auditor" | "operator";
            /**
             * Format: date
             * @description First day; today where left out.
             * @example 2023-11-18
             */
            from?: string;
            until?: string | null;
        };
        Organisation: {
            organisation: {
                id: string;
                name: string;
                creditCode: string;
                address: string;
            };
            /** @enum {string} */
            as: "represents" | "delegate";
            note: components["schemas"]["Text"];
            representatives: {
                id: string;
                name: string;
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                from: string;
                until: string | null;
                /** @enum {string} */
                standing: "counts" | "not-yet" | "over";
            }[];
            /** @description Those that a representative sees are all; a delegate sees their own. */
            delegations: {
                id: string;
                person: {
                    id: string;
                    name: string;
                    email: string;
                };
                /** @description Ids of matters, or `all`. */
                procedures: "all" | string[];
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                from: string;
                until: string | null;
                revoked: string | null;
                /** @enum {string} */
                standing: "counts" | "not-yet" | "over";
            }[];
        };
        Organisations: {
            organisations: components["schemas"]["Organisation"][];
        };
        NewOrganisation: {
            name: string;
            creditCode: string;
            address: string;
        };
        ChangeOrganisation: {
            name?: string;
            address?: string;
        };
        NewDelegation: {
            email: string;
            /** @description Ids of matters, or `all`. */
            procedures: "all" | string[];
            /**
             * Format: date
             * @description First day; today where left out.
             * @example 2023-11-18
             */
            from?: string;
            until?: string | null;
        };
        PublicNotice: {
            case: string;
            /** @description To be named with an objection: `POST /api/cases/{id}/object`. */
            version: number;
            procedure: {
                id: string;
                name: components["schemas"]["Text"];
            };
            applicant: string;
            lead: components["schemas"]["Text"];
            /**
             * Format: date
             * @example 2023-11-18
             */
            from: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            until: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            today: string;
            /** @description Whether it can be objected to now. */
            open: boolean;
            shows: {
                id: string;
                name: components["schemas"]["Text"];
                text: components["schemas"]["Text"];
            }[];
            basis: components["schemas"]["Text"];
            cites: components["schemas"]["CitationView"][];
            /** @description How many there are; what they say is for those who handle the case. */
            objections: number;
            outcome: components["schemas"]["Text"] | null;
        };
        PublicNotices: {
            /** @description The one that ends first before the others. */
            notices: components["schemas"]["PublicNotice"][];
            next: string | null;
        };
        Registers: {
            registers: {
                id: string;
                name: components["schemas"]["Text"];
                says: components["schemas"]["Text"];
                note: components["schemas"]["Text"] | null;
                measures: string[];
                keeper: {
                    id: string;
                    name: components["schemas"]["Text"];
                };
                /** @description Entries that hold today. */
                live: {
                    count: number;
                    /** @description There are more than were counted. */
                    more: boolean;
                };
            }[];
        };
        Register: {
            id: string;
            name: components["schemas"]["Text"];
            says: components["schemas"]["Text"];
            note: components["schemas"]["Text"] | null;
            measures: string[];
            keeper: {
                id: string;
                name: components["schemas"]["Text"];
            };
            /** @description Entries that hold today. */
            live: {
                count: number;
                /** @description There are more than were counted. */
                more: boolean;
            };
            cites: components["schemas"]["CitationView"][];
            columns: {
                id: string;
                name: components["schemas"]["Text"];
                help: components["schemas"]["Text"] | null;
                /** @enum {string} */
                kind: "line" | "text" | "date" | "count" | "money" | "decimal" | "choice" | "yes-no" | "list" | "party" | "case";
                options: {
                    code: string;
                    name: components["schemas"]["Text"];
                }[];
                optional: boolean;
                /** @description Seen by its keeper and by the party concerned alone. */
                closed: boolean;
                translates: string | null;
                searched: boolean;
            }[];
            key: string[];
            ranked: {
                by: string[];
                name: components["schemas"]["Text"];
            } | null;
            /** @description How entries come. */
            comes: {
                /** @description With the program, as published. */
                program: boolean;
                procedures: {
                    id: string;
                    name: components["schemas"]["Text"];
                    /** @description Published before it is granted: see `/api/public-notices`. */
                    notice: boolean;
                }[];
                /** @description By the hand of its keeper. */
                keeper: boolean;
            };
            /** @description Versions that came with the program, each with the day on which it was public. */
            versions: {
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                known: string;
                title: components["schemas"]["Text"];
                entries: number;
            }[];
            /** @description Whether the one who asks may enter, end and correct. */
            mayKeep: boolean;
        };
        RegisterEntry: {
            key: string;
            /** @description By the ids of the columns; money in fen as digits. */
            values: {
                [key: string]: boolean | number | string | string[] | null;
            };
            /** @description Each value as people read it. */
            words: {
                [key: string]: components["schemas"]["Text"];
            };
            /**
             * Format: date
             * @example 2023-11-18
             */
            from: string;
            /** @description The first day on which it holds no more. */
            until: string | null;
            /** @description When this was what was known here. */
            known: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00Z
                 */
                from: string;
                until: string | null;
            };
            rank: number | null;
            /** @enum {string} */
            how: "program" | "case" | "keeper";
            why: components["schemas"]["Text"] | null;
            cites: {
                instrument: string;
                article: string;
                title: components["schemas"]["Text"];
                label: components["schemas"]["Text"];
                quote: string;
            }[];
            /** @description Closed columns are among the values. */
            whole: boolean;
        };
        RegisterEntries: {
            register: string;
            /**
             * Format: date
             * @example 2023-11-18
             */
            asOf: string;
            knownOn: string | null;
            found: {
                count: number;
                /** @description There are more than were counted. */
                more: boolean;
            };
            entries: components["schemas"]["RegisterEntry"][];
            next: string | null;
        };
        /** @description All that was ever known under a key. */
        RegisterHistory: {
            register: string;
            key: string;
            entries: components["schemas"]["RegisterEntry"][];
        };
        RegisterChanges: {
            register: string;
            changes: {
                key: string;
                /** @description 1, 2, 3 … of this key. */
                version: number;
                /** @enum {string} */
                type: "entered" | "ended" | "corrected";
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00Z
                 */
                at: string;
            }[];
            /** @description To go on after; ask again with it later. Nothing comes later before it. */
            next: string | null;
        };
        RegisterEnter: {
            /** @description By the ids of the columns; money in fen as digits. */
            values: {
                [key: string]: boolean | number | string | string[] | null;
            };
            /** @example 2026-11-23 */
            from: string;
            until?: string | null;
            /** @description The clauses that it rests on. */
            cites?: {
                instrument: string;
                article: string;
            }[];
        };
        RegisterEnd: {
            /**
             * @description The first day on which it holds no more.
             * @example 2026-11-23
             */
            on: string;
            /** @description Shown with it, to everybody. */
            why: string;
        };
        RegisterCorrect: {
            /**
             * @description A day on which the wrong entry holds.
             * @example 2026-11-23
             */
            of: string;
            /** @description What is right; null where there never was an entry. */
            entry: {
                /** @description By the ids of the columns; money in fen as digits. */
                values: {
                    [key: string]: boolean | number | string | string[] | null;
                };
                /** @example 2026-11-23 */
                from: string;
                until?: string | null;
                /** @description The clauses that it rests on. */
                cites?: {
                    instrument: string;
                    article: string;
                }[];
            } | null;
            /** @description Shown with it, to everybody. */
            why: string;
        };
        /** @description What was changed. */
        RegisterWritten: {
            register: string;
            key: string;
            version: number;
        };
        WatchBrief: {
            id: string;
            name: components["schemas"]["Text"];
            says: components["schemas"]["Text"];
            measures: string[];
            open: number;
            /** @description Of the open ones: those of which a step is late. */
            overdue: number;
            closed: number;
            /** @description Those concerned can report to it. */
            reports: boolean;
        };
        Watches: {
            /**
             * Format: date
             * @example 2023-11-18
             */
            today: string;
            watches: components["schemas"]["WatchBrief"][];
        };
        WatchView: {
            id: string;
            name: components["schemas"]["Text"];
            says: components["schemas"]["Text"];
            measures: string[];
            open: number;
            /** @description Of the open ones: those of which a step is late. */
            overdue: number;
            closed: number;
            /** @description Those concerned can report to it. */
            reports: boolean;
            /**
             * Format: date
             * @example 2023-11-18
             */
            today: string;
            note: components["schemas"]["Text"] | null;
            cites: components["schemas"]["CitationView"][];
            threshold: {
                says: components["schemas"]["Text"];
                cites: components["schemas"]["CitationView"][];
            };
            told: components["schemas"]["AuthorityName"][];
            /** @description Beside the authorities that lead the cases it looks at. */
            judges: components["schemas"]["AuthorityName"][];
            steps: {
                step: {
                    code: string;
                    name: components["schemas"]["Text"];
                };
                within: components["schemas"]["Text"];
            }[];
            form: {
                name: components["schemas"]["Text"];
                says: components["schemas"]["Text"];
                facts: components["schemas"]["FactView"][];
                fields: components["schemas"]["FieldView"][];
            } | null;
            /** @description The days on which it was run, the latest 180. */
            days: {
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                on: string;
                found: number;
                figures: {
                    id: string;
                    name: components["schemas"]["Text"];
                    value: string;
                    of: string | null;
                }[];
            }[];
            /** @description Whether the one who asks may run it on the past. */
            replay: boolean;
        };
        WatchReplay: {
            watch: {
                id: string;
                name: components["schemas"]["Text"];
            };
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
            days: {
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                on: string;
                found: number;
            }[];
            signals: {
                cause: string;
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                on: string;
                gone: string | null;
                severity: {
                    code: string;
                    name: components["schemas"]["Text"];
                };
                authority: components["schemas"]["AuthorityName"];
                says: components["schemas"]["Text"];
                workings: {
                    name: components["schemas"]["Text"];
                    value: components["schemas"]["Text"];
                }[];
                case: string | null;
                signal: string | null;
            }[];
            /** @description More that it would have raised, at authorities that are not one’s own. */
            elsewhere: number;
        };
        SignalBrief: {
            id: string;
            watch: {
                id: string;
                name: components["schemas"]["Text"];
            };
            severity: {
                code: string;
                name: components["schemas"]["Text"];
            };
            phase: {
                code: string;
                name: components["schemas"]["Text"];
            };
            authority: components["schemas"]["AuthorityName"];
            says: components["schemas"]["Text"];
            /**
             * Format: date
             * @example 2023-11-18
             */
            found: string;
            due: string | null;
            overdue: boolean;
            gone: string | null;
            next: {
                code: string;
                name: components["schemas"]["Text"];
            } | null;
            assignee: string | null;
            mine: boolean;
            case: string | null;
        };
        SignalsPage: {
            /** @enum {string} */
            view: "open" | "mine" | "overdue" | "closed";
            /**
             * Format: date
             * @example 2023-11-18
             */
            today: string;
            items: components["schemas"]["SignalBrief"][];
            next: string | null;
            counts: {
                open: number;
                mine: number;
                overdue: number;
                closed: number;
            };
            watches: {
                id: string;
                name: components["schemas"]["Text"];
            }[];
            /** @description Those whose signals one may see. */
            authorities: components["schemas"]["AuthorityName"][];
        };
        SignalView: {
            id: string;
            watch: {
                id: string;
                name: components["schemas"]["Text"];
            };
            severity: {
                code: string;
                name: components["schemas"]["Text"];
            };
            phase: {
                code: string;
                name: components["schemas"]["Text"];
            };
            authority: components["schemas"]["AuthorityName"];
            says: components["schemas"]["Text"];
            /**
             * Format: date
             * @example 2023-11-18
             */
            found: string;
            due: string | null;
            overdue: boolean;
            gone: string | null;
            next: {
                code: string;
                name: components["schemas"]["Text"];
            } | null;
            assignee: string | null;
            mine: boolean;
            case: string | null;
            /**
             * Format: date
             * @example 2023-11-18
             */
            today: string;
            cause: string;
            version: number;
            measures: string[];
            threshold: {
                says: components["schemas"]["Text"];
                cites: components["schemas"]["CitationView"][];
            };
            workings: {
                name: components["schemas"]["Text"];
                value: components["schemas"]["Text"];
            }[];
            party: string | null;
            taken: {
                step: {
                    code: string;
                    name: components["schemas"]["Text"];
                };
                by: components["schemas"]["Text"];
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                on: string;
                due: string | null;
                late: boolean;
                verdict: {
                    code: string;
                    name: components["schemas"]["Text"];
                } | null;
                says: string;
                to: string | null;
                authority: components["schemas"]["AuthorityName"] | null;
            }[];
            /** @description The steps still to be taken, in order. */
            ahead: {
                code: string;
                name: components["schemas"]["Text"];
            }[];
            /** @description Steps that the one who asks may take now. */
            can: string[];
            cannot: {
                step: {
                    code: string;
                    name: components["schemas"]["Text"];
                };
                why: components["schemas"]["Text"];
            } | null;
            assignees: {
                person: string;
                name: string;
                role: {
                    code: string;
                    name: components["schemas"]["Text"];
                };
            }[];
            /** @description Authorities to which it can be referred. */
            others: components["schemas"]["AuthorityName"][];
        };
        JudgeSignal: {
            /** @description The version that was read. */
            version: number;
            real: boolean;
            reasons: string;
        };
        AssignSignal: {
            /** @description The version that was read. */
            version: number;
            /** @description Its own where left out. */
            authority?: string;
            /** @description One person there; whoever takes it on where left out. */
            to?: string;
            note?: string;
        };
        HandleSignal: {
            /** @description The version that was read. */
            version: number;
            done: string;
        };
        CheckSignal: {
            /** @description The version that was read. */
            version: number;
            sound: boolean;
            finding: string;
        };
        CloseSignal: {
            /** @description The version that was read. */
            version: number;
            finding: string;
        };
        SignalStep: {
            signal: string;
            version: number;
        };
        ReportToWatch: {
            for: components["schemas"]["Party"];
            form: components["schemas"]["FormValues"];
        };
        ReportAnew: {
            /** @description The version that was read. */
            version: number;
            /** @description Null takes it back. */
            form: components["schemas"]["FormValues"] | null;
        };
        ReportWritten: {
            report: string;
            version: number;
        };
        ReportsOfMine: {
            reports: {
                id: string;
                version: number;
                for: string;
                /**
                 * Format: date
                 * @example 2023-11-18
                 */
                on: string;
                form: components["schemas"]["FormValues"] | null;
                said: {
                    name: components["schemas"]["Text"];
                    value: components["schemas"]["Text"];
                }[];
            }[];
        };
        TimeLimits: {
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
            today: string;
            /** @enum {string} */
            by: "authority" | "procedure";
            tallies: {
                of: string;
                name: components["schemas"]["Text"];
                /** @description Cases that came in between the two days. */
                received: number;
                /** @description Cases that were decided between the two days. */
                decided: number;
                /** @description Terms whose last day lies between them and has come: met and missed. */
                due: number;
                met: number;
                missed: number;
                /** @description Of those missed: made good by law, as accepted or granted. */
                deemed: number;
                /** @description Of those missed: still not done today. */
                over: number;
                /** @description Terms whose last day lies between the two days and is still to come. */
                running: number;
                used: {
                    median: number;
                    /** @description Nine of ten took, or had, no more. */
                    p90: number;
                } | null;
                allowed: {
                    median: number;
                    /** @description Nine of ten took, or had, no more. */
                    p90: number;
                } | null;
            }[];
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
